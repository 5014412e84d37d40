// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import org.palier.ground.text.Bilingual;
import org.palier.study.runs.PluginVersion;

/**
 * One element of an extension point, with its state: usable, or why not.
 *
 * @param <T> what it contributes
 */
public sealed interface Contribution<T> {

	/** Its id, kind, version and bundle. The id is empty when the element gives none. */
	PluginVersion plugin();

	/** The name that readers see; empty when the element gives none. */
	String name();

	/**
	 * It works.
	 *
	 * @param part what it contributes
	 */
	record Usable<T>(PluginVersion plugin, String name, T part) implements Contribution<T> {
	}

	/**
	 * It does not, and is left out.
	 *
	 * @param reason      one sentence for a person
	 * @param quarantined true when it worked once and was given up
	 */
	record Broken<T>(PluginVersion plugin, String name, Bilingual reason, boolean quarantined) implements Contribution<T> {
	}
}
