package dev.briefs.closest.score;

import java.io.IOException;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/** A value made when it is first asked for; thread-safe. */
public final class Lazy<T> {
  private final IOSupplier<T> maker;
  private volatile @Nullable T value;

  public Lazy(IOSupplier<T> maker) {
    this.maker = maker;
  }

  public T get() throws IOException {
    T made = value;
    return made != null ? made : make();
  }

  private synchronized T make() throws IOException {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}
