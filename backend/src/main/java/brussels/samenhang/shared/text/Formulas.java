package brussels.samenhang.shared.text;

/** Text that a spreadsheet would take for a formula, made harmless for CSV. */
public final class Formulas {

    private Formulas() {
    }

    /** Gets an apostrophe in front; so does a text that has the apostrophe already. */
    public static String guarded(String cell) {
        return begins(cell) ? "'" + cell : cell;
    }

    /** The reverse of {@link #guarded}. */
    public static String withoutGuard(String cell) {
        return cell.startsWith("'") && begins(cell) ? cell.substring(1) : cell;
    }

    private static boolean begins(String cell) {
        var i = 0;
        while (i < cell.length() && cell.charAt(i) == '\'') {
            i++;
        }
        return i < cell.length() && "=+-@\t\r\n".indexOf(cell.charAt(i)) >= 0;
    }
}
