package brussels.samenhang.devstack;

import java.util.List;

/** PostgreSQL refuses to run as root, so for root it gets a user namespace in which it is somebody else. */
record AsOrdinaryUser(List<String> wrapper) {

    static AsOrdinaryUser here() {
        if (!"0".equals(Tools.firstLine("id", "-u"))) {
            return new AsOrdinaryUser(List.of());
        }
        List<String> wrapper = List.of("unshare", "-U");
        String inside = Tools.firstLine("unshare", "-U", "id", "-u");
        if (!inside.matches("[1-9]\\d*")) {
            throw new Failure("PostgreSQL does not run as root and this machine allows no user namespaces: start as an ordinary user.");
        }
        return new AsOrdinaryUser(wrapper);
    }
}
