// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Locale;

/**
 * The answer of a server.
 *
 * @param at      the address that was asked
 * @param status  of HTTP
 * @param headers of the answer
 * @param body    whole
 */
public record WebAnswer(URI at, int status, HttpHeaders headers, byte[] body) {

	/** Kind of the content with its parameters, in small letters; empty when it is not said. */
	public String type() {
		return headers.firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
	}
}
