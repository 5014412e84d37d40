// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * An account that others relay.
 *
 * @param platform id of the platform
 * @param account  text of its {@link AccountKey}
 * @param handle   one of its spellings, without @
 * @param posts    posts that relay it, 1 or more
 */
public record RelayCount(String platform, String account, String handle, long posts) {
}
