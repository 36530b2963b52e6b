package dev.briefs.closest.score;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A value made when it is first asked for; thread-safe. */
public final class Lazy<T> {
  /** Makes the value. */
  @FunctionalInterface
  public interface Maker<T> {
    T make() throws IOException;
  }

  private final Maker<T> maker;
  private volatile @Nullable T value;

  public Lazy(Maker<T> maker) {
    this.maker = maker;
  }

  public T get() throws IOException {
    T made = value;
    return made != null ? made : make();
  }

  private synchronized T make() throws IOException {
    T made = value;
    if (made == null) {
      made = maker.make();
      value = made;
    }
    return made;
  }
}
