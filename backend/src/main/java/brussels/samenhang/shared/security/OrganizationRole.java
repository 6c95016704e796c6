package brussels.samenhang.shared.security;

/** What a person may do for an organization: decide who else may act, edit, or read. */
public enum OrganizationRole {
    owner, editor, reader;

    public boolean mayEdit() {
        return this != reader;
    }
}
