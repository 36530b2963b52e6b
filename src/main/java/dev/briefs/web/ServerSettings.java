package dev.briefs.web;

import dev.briefs.web.http.Limits;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * How the pages of an archive are served.
 *
 * @param host the name or address to listen on
 * @param port the port to listen on, 0 for any that is free
 * @param token what a request must have; empty for none, which a loopback address alone allows
 * @param limits how much the server takes on
 * @param today the day that relative dates count from
 */
public record ServerSettings(
    String host, int port, String token, Limits limits, Supplier<LocalDate> today) {}
