// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A request to a server, with the limits of its answer.
 *
 * @param at      its address
 * @param headers of HTTP, beside those that are always sent
 * @param body    that is sent; empty when one only reads
 * @param bytes   of an answer at most
 * @param time    for the whole exchange, from looking up the name to the last byte
 */
public record WebRequest(URI at, Map<String, String> headers, Optional<String> body, int bytes, Duration time) {

	/** Copies its headers. */
	public WebRequest {
		headers = Map.copyOf(headers);
	}
}
