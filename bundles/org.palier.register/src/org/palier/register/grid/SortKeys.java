// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.NameOrder;
import org.palier.model.Agency;
import org.palier.model.FieldType;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.study.fields.OwnValues;

/**
 * The keys by which agencies are sorted. Texts follow the alphabet of the reader's language; their places are kept, because
 * making those of a hundred thousand names takes some tenths of a second.
 */
final class SortKeys {

	private static final int KEPT = 500_000;

	private final GridText text;
	private final NameOrder order;
	private final Map<String, NameOrder.SortKey> known = new HashMap<>();

	SortKeys(GridText text) {
		this.text = text;
		this.order = NameOrder.of(text.locale());
	}

	/** A key for each agency, in their order; null for an empty cell. All can be compared with each other. */
	@Nullable Comparable<?>[] of(List<Agency> agencies, GridColumn column, PresencePart part) {
		if (known.size() > KEPT) {
			known.clear();
		}
		@Nullable Comparable<?>[] keys = new Comparable<?>[agencies.size()];
		for (int i = 0; i < keys.length; i++) {
			keys[i] = key(agencies.get(i), column, part);
		}
		return keys;
	}

	private @Nullable Comparable<?> key(Agency agency, GridColumn column, PresencePart part) {
		if (column == GridColumn.Fact.SIZE) {
			return agency.getSize();
		}
		if (column instanceof OnPlatform on && (part == PresencePart.STATUS || part == PresencePart.CHECKED_ON)) {
			Presence presence = new PresenceCell(agency, on.platform()).presence();
			if (part == PresencePart.CHECKED_ON) {
				return presence == null ? null : presence.getCheckedOn();
			}
			return rank(presence == null ? PresenceStatus.NOT_CHECKED : presence.getStatus());
		}
		if (column instanceof GridColumn.Own own && own.field().type() != FieldType.TEXT) {
			return own.field().order(new OwnValues(agency).of(own.field()));
		}
		String shown = text.shown(agency, column, part);
		return shown.isEmpty() ? null : known.computeIfAbsent(shown, order::place);
	}

	/** A page that was found comes before one that was not. */
	private static Integer rank(PresenceStatus status) {
		return switch (status) {
		case PRESENT -> 0;
		case ABSENT -> 1;
		case INACCESSIBLE -> 2;
		case NOT_CHECKED -> 3;
		};
	}
}
