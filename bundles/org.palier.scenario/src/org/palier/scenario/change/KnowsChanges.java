// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.change;

import java.util.function.Supplier;

/**
 * A part, e.g. a rule of validation, that depends on the kinds of changes at hand: where plug-ins bring some it is
 * replaced by one that knows them.
 *
 * @param <T> kind of the part
 */
public interface KnowsChanges<T> {

	/**
	 * The part where these kinds are at hand; the part that is asked stays as it is.
	 *
	 * @param changes beside Palier's own; asked when they are needed, since making them loads plug-ins
	 */
	T knowing(Supplier<ChangeKinds> changes);
}
