package dev.briefs.cli.command;

/** What a command tells the shell that started it. */
public enum ExitStatus {
  /** Something was found, or the work is done. */
  FOUND(0),
  /** Nothing was found. */
  NOTHING(1),
  /** Wrong use, or a failure. */
  FAILURE(2);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }

  public static ExitStatus found(boolean anything) {
    return anything ? FOUND : NOTHING;
  }
}
