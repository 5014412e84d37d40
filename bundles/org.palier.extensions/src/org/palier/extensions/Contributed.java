// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.util.List;
import java.util.Optional;

/**
 * The contributed parts of one kind. Each reading makes the parts again. Thread-safe.
 *
 * @param <T> type of the parts
 */
public final class Contributed<T> {

	private final PartKind<T> kind;
	private final ExtensionReader reader;
	private final Contributions contributions;

	Contributed(PartKind<T> kind, ExtensionReader reader, Contributions contributions) {
		this.kind = kind;
		this.reader = reader;
		this.contributions = contributions;
	}

	/** All contributions, broken ones included: those of Palier first, by bundle and then in the order of its plugin.xml. */
	public List<Contribution<T>> read() {
		List<Contribution<T>> read = reader.read(kind, contributions);
		kind.completion().complete(Contributions.usable(read), contributions, reader);
		return read;
	}

	/** All contributions by their names, broken elements included; no class of a plug-in is loaded. */
	public List<Contribution<String>> declared() {
		return reader.declared(kind, contributions);
	}

	/** The contribution of an id, which alone is made; nothing when none has it. */
	public Optional<Contribution<T>> find(String id) {
		return reader.find(kind, id, contributions);
	}

	/** The parts that work, in order. */
	public List<T> usable() {
		return Contributions.usable(read());
	}
}
