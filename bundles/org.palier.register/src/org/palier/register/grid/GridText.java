// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.LocalizedText;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.study.fields.OwnValues;
import org.palier.register.grid.GridColumn.OnPlatform;

/** The texts in cells of the census, in the language of the reader. Immutable. */
public final class GridText {

	private static final Wording WORDS = new Wording(GridText.class, "messages");

	private final Locale locale;
	private final Typography typography;
	private final Function<PresenceStatus, String> statuses;

	/**
	 * @param locale   language of the reader
	 * @param statuses what each status is called in that language
	 */
	public GridText(Locale locale, Function<PresenceStatus, String> statuses) {
		this.locale = Objects.requireNonNull(locale);
		this.typography = new Typography(locale);
		this.statuses = Objects.requireNonNull(statuses);
	}

	/** Language of the reader. */
	public Locale locale() {
		return locale;
	}

	/** A cell as it is read: numbers are grouped, and a name stands in for the id when there is none. */
	public String shown(Agency agency, GridColumn column, PresencePart part) {
		if (column == GridColumn.Fact.SIZE) {
			return agency.getSize() == null ? "" : typography.count(agency.getSize());
		}
		if (column instanceof GridColumn.Own own) {
			return own.field().shown(new OwnValues(agency).of(own.field()), locale);
		}
		String text = written(agency, column, part);
		return text.isEmpty() && column == GridColumn.Fact.NAME ? agency.getId() : text;
	}

	/** A cell as it is typed and copied; never null. */
	public String written(Agency agency, GridColumn column, PresencePart part) {
		return switch (column) {
		case GridColumn.Fact fact -> switch (fact) {
		case NAME -> in(agency.getName());
		case ACRONYM -> in(agency.getAcronym());
		case JURISDICTION -> agency.eContainer() instanceof Jurisdiction it ? in(it.getName()) : "";
		case CATEGORY -> agency.getCategory() == null ? "" : in(agency.getCategory().getName());
		case SIZE -> agency.getSize() == null ? "" : agency.getSize().toString();
		case FIELD -> orEmpty(agency.getField());
		};
		case GridColumn.Own own -> own.field().written(new OwnValues(agency).of(own.field()), locale);
		case OnPlatform it -> of(new PresenceCell(agency, it.platform()), part);
		};
	}

	private String of(PresenceCell cell, PresencePart part) {
		Presence presence = cell.presence();
		return switch (part) {
		case STATUS -> statuses.apply(presence == null ? PresenceStatus.NOT_CHECKED : presence.getStatus());
		case EVIDENCE -> presence == null ? "" : orEmpty(presence.getEvidence());
		case CHECKED_ON -> presence == null || presence.getCheckedOn() == null ? "" : presence.getCheckedOn().toString();
		case CHECKED_BY -> presence == null ? "" : orEmpty(presence.getCheckedBy());
		case NOTE -> presence == null ? "" : orEmpty(presence.getNote());
		case AUTHENTICITY -> presence == null ? "" : presence.getAccounts().stream().map(it -> WORDS.text(it.getAuthenticity().name()).in(locale))
				.distinct().collect(Collectors.joining(", "));
		};
	}

	private String in(@Nullable LocalizedText text) {
		return Bilingual.of(text).in(locale);
	}

	private static String orEmpty(@Nullable String text) {
		return text == null ? "" : text;
	}
}
