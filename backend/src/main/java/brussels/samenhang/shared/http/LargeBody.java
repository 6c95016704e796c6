package brussels.samenhang.shared.http;

/** A feature that takes larger bodies than usual at one address implements this, and counts the bytes itself as it reads. */
public interface LargeBody {

    /** Of the collection that is posted to: {@code /organizationImports}. */
    String path();

    /** In bytes. */
    long limit();
}
