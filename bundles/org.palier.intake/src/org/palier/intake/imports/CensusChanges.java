// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.PresenceStatus;

/**
 * The changes that a list would make in a census, each account once: of two rows with one address the first counts.
 *
 * @param opened    accounts that the census does not have, or has as closed
 * @param closed    accounts that a complete list no longer has
 * @param renamed   accounts with the same address and another name
 * @param moved     accounts with the same address beneath another agency
 * @param changed   all other differences, field by field
 * @param unchanged accounts, and cells without an account, that did not change
 * @param conflicts cells of which a person said something else: the person's word is kept
 * @param held      fields of agencies that a person wrote differently: they stay as the person wrote them
 * @param gone      agencies that a complete directory no longer lists: they stay, and a person is asked
 * @param emptied   platforms of which a complete list has no row any more
 */
public record CensusChanges(List<Listed> opened, List<Listed> closed, List<Renamed> renamed, List<Moved> moved, List<Changed> changed,
		long unchanged, List<Conflict> conflicts, List<HeldField> held, List<Gone> gone, List<Emptied> emptied) {

	/** The field of a {@link Changed} that is the status of a cell. */
	static final String STATUS = "status";
	/** The field of a {@link Changed} that is the language of an account. */
	static final String LANGUAGE = "language";

	/** The field of a {@link Changed} that is what a page is for: ids of usages with spaces between them. */
	static final String USAGES = "usages";

	/** A change, which can be taken or left by itself. */
	public sealed interface Change {
	}

	/** Copies its lists. */
	public CensusChanges {
		opened = List.copyOf(opened);
		closed = List.copyOf(closed);
		renamed = List.copyOf(renamed);
		moved = List.copyOf(moved);
		changed = List.copyOf(changed);
		conflicts = List.copyOf(conflicts);
		held = List.copyOf(held);
		gone = List.copyOf(gone);
		emptied = List.copyOf(emptied);
	}

	/** The changed fields, the field with the fewest changes first, so that rare changes are not lost among common ones. */
	public List<List<Changed>> byField() {
		Map<String, List<Changed>> fields = new LinkedHashMap<>();
		changed.forEach(it -> fields.computeIfAbsent(it.field(), field -> new ArrayList<>()).add(it));
		return fields.values().stream().sorted(Comparator.comparingInt(List::size)).map(List::copyOf).toList();
	}

	/**
	 * An agency that a directory no longer lists: it ended, has another name, or was left out. It ends only when a person says so.
	 *
	 * @param agency id
	 * @param on     day of the list, on which it would end; null when nobody says
	 */
	public record Gone(String agency, Bilingual name, @Nullable LocalDate on) implements Change {
	}

	/** A platform of which a list has no row any more. @param platform id @param closed accounts that were open there */
	public record Emptied(String platform, Bilingual name, int closed) {
	}

	/** An account. @param agency id @param platform id @param handle empty when unknown @param url empty when unknown */
	public record Listed(String agency, String platform, String handle, String url) implements Change {
	}

	/** An account under another name. @param was its name in the census @param is its name in the list */
	public record Renamed(String agency, String platform, String url, String was, String is) implements Change {
	}

	/** An account beneath another agency. @param from id @param to id */
	public record Moved(String platform, String handle, String url, String from, String to) implements Change {
	}

	/** A field. @param of id of the agency, with that of the platform for a cell @param field as the model names it */
	public record Changed(String of, String field, String was, String is) implements Change {
	}

	/**
	 * A cell of which a person said something else.
	 *
	 * @param by     who; empty when nobody is named
	 * @param on     day of the person's statement; null when unknown
	 * @param person what the person said
	 * @param list   what the list says
	 */
	public record Conflict(String agency, String platform, String by, @Nullable LocalDate on, PresenceStatus person, PresenceStatus list)
			implements Change {
	}

	/**
	 * A field of an agency that a person wrote differently.
	 *
	 * @param field  as the model names it
	 * @param by     who; empty when nobody is named
	 * @param on     day on which the person wrote it; null when unknown
	 * @param person what the person wrote
	 * @param list   what the list says
	 */
	public record HeldField(String agency, String field, String by, @Nullable LocalDate on, String person, String list) implements Change {
	}
}
