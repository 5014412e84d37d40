// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

/**
 * A part, e.g. a rule of validation, that reads addresses of accounts: where plug-ins bring forms of their own it is
 * replaced by one that knows them.
 *
 * @param <T> kind of the part
 */
public interface ReadsAddresses<T> {

	/** The part where addresses are read by these forms; the part that is asked stays as it is. */
	T reading(AddressForms forms);
}
