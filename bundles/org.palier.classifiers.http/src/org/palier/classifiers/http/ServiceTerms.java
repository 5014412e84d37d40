// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.http;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where a language model is, and how it is asked.
 *
 * @param endpoint   address of its chat
 * @param model      as it is called there
 * @param key        empty where it wants none
 * @param facets     names of what it codes, at least one
 * @param batch      posts a request, from 1
 * @param between    two requests, at least
 * @param timeout    of one request
 * @param priceIn    of a million tokens sent, from 0
 * @param priceOut   of a million tokens received, from 0
 * @param mostTokens that are used, both ways together; 0 for no limit
 * @param cache      folder of answers; empty where none are kept
 */
record ServiceTerms(URI endpoint, String model, String key, List<String> facets, int batch, Duration between, Duration timeout,
		double priceIn, double priceOut, long mostTokens, Optional<Path> cache) {

	/** Copies its list. */
	ServiceTerms {
		facets = List.copyOf(facets);
	}

	/** As sentences name it: without its path. */
	String server() {
		return endpoint.getScheme() + "://" + endpoint.getRawAuthority();
	}
}
