package brussels.samenhang.devstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The client: the built files, or Vite's hot reload; either way the API is reached through it. */
final class Web implements Recipe {

    private final Settings settings;
    private final boolean reloading;
    private final Path folder;

    Web(Settings settings, boolean reloading) {
        this.settings = settings;
        this.reloading = reloading;
        this.folder = settings.root().resolve("frontend");
    }

    @Override
    public String name() {
        return "web";
    }

    @Override
    public String title() {
        return "Application";
    }

    @Override
    public String address() {
        return settings.publicUrl();
    }

    @Override
    public void prepare(Consumer<Launch> runner, Consumer<String> say) {
        if (!Files.isDirectory(folder.resolve("node_modules")) || !reloading && !Files.exists(folder.resolve("dist/index.html"))) {
            throw new Failure("The application is not built: run make build.");
        }
    }

    @Override
    public Launch launch() {
        var command = new ArrayList<>(List.of(Tools.needNode().toString(), "node_modules/vite/bin/vite.js"));
        if (!reloading) {
            command.add("preview");
        }
        command.addAll(List.of("--strictPort", "--port", Integer.toString(settings.ports().of(Ports.Use.WEB))));
        return Launch.of(folder, command).with(Map.of(
                "SAMENHANG_WEB_PORT", Integer.toString(settings.ports().of(Ports.Use.WEB)),
                "SAMENHANG_API_TARGET", settings.apiUrl(),
                "SAMENHANG_OIDC_AUTHORITY", settings.issuer(),
                "SAMENHANG_OIDC_CLIENT_ID", "samenhang-web"));
    }

    @Override
    public boolean up() {
        return Http.answers("http://localhost:%d/".formatted(settings.ports().of(Ports.Use.WEB)));
    }
}
