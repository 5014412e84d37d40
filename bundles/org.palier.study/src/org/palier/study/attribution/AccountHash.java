// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

/** The hash that replaces a name of an account in a corpus when an import hid it. Thread-safe. */
public interface AccountHash {

	/**
	 * Returns the hash of an account, which is the same however its name is spelled; a text that is a hash already
	 * stays.
	 *
	 * @param platform id
	 * @param name     handle, id or address of the account
	 */
	String of(String platform, String name);

	/** True for a text that is such a hash. */
	boolean isHash(String text);
}
