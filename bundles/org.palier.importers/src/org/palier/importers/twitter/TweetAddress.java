// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.twitter;

/** Addresses on X, under the host that they have had from the first. */
final class TweetAddress {

	private static final String HOST = "https://twitter.com/";

	private TweetAddress() {
	}

	/** The address of an account; empty when its handle is. */
	static String ofAccount(String handle) {
		return handle.isEmpty() ? "" : HOST + handle;
	}

	/** The address of a post; empty when its id is. */
	static String ofPost(String handle, String id) {
		return id.isEmpty() ? "" : HOST + (handle.isEmpty() ? "i/web" : handle) + "/status/" + id;
	}
}
