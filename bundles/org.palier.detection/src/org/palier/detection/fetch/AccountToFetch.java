// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

/**
 * An account of the census whose posts are asked for.
 *
 * @param platform id of its platform in the study
 * @param handle   without @; may be empty
 * @param address  of its page or feed; may be empty
 */
public record AccountToFetch(String platform, String handle, String address) {

	/** The handle or address by which a person knows the account. */
	public String shown() {
		return handle.isEmpty() ? address : handle;
	}

	/** Platform, handle and address in one line: the same account is the same line the next time. */
	String key() {
		return platform + " " + handle + " " + address;
	}
}
