package brussels.samenhang.bench;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One kept-alive connection that reads answers and throws them away. Written by hand because the driver shares the cores
 * with what it measures: a full client would cost more than the server.
 */
final class HttpConnection implements Closeable {

    private final Socket socket;
    private final InputStream in;
    private final String before;
    private final String after;

    HttpConnection(int port, String base, String token) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        before = "GET " + base;
        after = " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept: application/json\r\nAuthorization: Bearer " + token + "\r\n\r\n";
    }

    void get(String path) throws IOException {
        socket.getOutputStream().write((before + path + after).getBytes(StandardCharsets.US_ASCII));
        var status = line();
        int length = -1;
        boolean chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var name = header.substring(0, header.indexOf(':')).toLowerCase();
            if (name.equals("content-length")) {
                length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
            } else if (name.equals("transfer-encoding")) {
                chunked = true;
            }
        }
        var told = chunked ? chunks() : new String(in.readNBytes(length), StandardCharsets.UTF_8);
        if (!status.contains(" 200 ")) {
            throw new IOException(path + ": " + status + " " + told);
        }
    }

    private String chunks() throws IOException {
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            in.readNBytes(size);
            line();
        }
        line();
        return "";
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("the server closed the connection");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
