// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.palier.core.Faults;

/**
 * An extension point as Palier reads it.
 *
 * @param id    of the point
 * @param kind  what a {@link org.palier.core.runs.PluginVersion} calls what is contributed to it
 * @param maker makes the part of an element, guarded
 * @param names what an element must name for its part to be made, as far as that can be told without making it
 * @param <T>   what is contributed
 */
record Point<T>(String id, String kind, Maker<T> maker, Names names) {

	/** Makes the part of an element. */
	@FunctionalInterface
	interface Maker<T> {
		/**
		 * @param faults told what goes wrong with the part once it is used
		 * @throws Exception when the element is broken, whatever the reason
		 */
		T make(IConfigurationElement element, Faults faults) throws Exception;
	}

	/** Something that an element names and that must be there. */
	@FunctionalInterface
	interface Names {
		/** What is missing; nothing when all is there, or it cannot be told. */
		Optional<String> missing(IConfigurationElement element);
	}
}
