// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

/**
 * What stands in a corpus in the place of a name of an account that an import hid. Thread-safe.
 */
public interface AccountHash {

	/**
	 * The same for the same account, however its name is spelled; a text that is a hash already stays.
	 *
	 * @param platform id
	 * @param name     handle, id or address of the account
	 */
	String of(String platform, String name);

	/** True for a text that is such a hash. */
	boolean isHash(String text);
}
