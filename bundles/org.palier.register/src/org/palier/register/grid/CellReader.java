// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.WebAddress;
import org.palier.ground.text.Wording;
import org.palier.model.AgencyCategory;
import org.palier.model.Authenticity;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.AuthenticityWords;
import org.palier.numbers.view.CountText;
import org.palier.numbers.view.StatusWords;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.FieldRefusal;
import org.palier.study.fields.OwnValues;
import org.palier.study.history.PersonsWord;

/** Understands what is typed or pasted into a cell of the census of one study. */
public final class CellReader {

	private final Study study;
	private final boolean french;
	private final PersonsWord word;
	private final Wording words = new Wording(CellReader.class, "messages");

	/**
	 * @param study whose cells they are
	 * @param text  how cells read: names are written in its language
	 */
	public CellReader(Study study, GridText text) {
		this(study, text, PersonsWord.unnamed());
	}

	/** @param word what the person who types is taken to say */
	public CellReader(Study study, GridText text, PersonsWord word) {
		this.study = Objects.requireNonNull(study);
		this.word = word;
		this.french = "fr".equals(text.locale().getLanguage());
	}

	/**
	 * The meaning of a text in a cell; an empty text empties the cell.
	 *
	 * @throws CellRefusal when it means nothing, or the cell cannot be written
	 */
	public CellValue read(GridColumn column, PresencePart part, String written) throws CellRefusal {
		String text = written.strip();
		return switch (column) {
		case GridColumn.Fact fact -> fact(fact, text);
		case GridColumn.Own own -> own(own.field(), text);
		case OnPlatform on -> switch (part) {
		case STATUS -> statusOrAddress(on.platform(), text);
		case EVIDENCE -> write(on.platform(), orNull(text), Presence::getEvidence, word::evidence);
		case CHECKED_ON -> write(on.platform(), day(text), Presence::getCheckedOn, word::checkedOn);
		case CHECKED_BY -> write(on.platform(), orNull(text), Presence::getCheckedBy, word::checkedBy);
		case NOTE -> write(on.platform(), orNull(text), Presence::getNote, Presence::setNote);
		case AUTHENTICITY -> authenticity(on.platform(), text);
		};
		};
	}

	/**
	 * A status on a platform. A cell that is set to “not checked” loses its day and checker; evidence, note and accounts
	 * stay.
	 */
	public CellValue status(Platform platform, PresenceStatus status) {
		List<Platform> order = study.getPlatforms();
		return agency -> {
			var cell = new PresenceCell(agency, platform);
			if (cell.presence() == null && status == PresenceStatus.NOT_CHECKED) {
				return;
			}
			Presence presence = cell.made(order);
			word.status(presence, status);
			cell.tidy();
		};
	}

	/** Sets the authenticity of all accounts of a cell; a cell without accounts does not change. */
	public CellValue authenticity(Platform platform, Authenticity authenticity) {
		return agency -> {
			Presence presence = new PresenceCell(agency, platform).presence();
			if (presence != null) {
				presence.getAccounts().forEach(it -> it.setAuthenticity(authenticity));
			}
		};
	}

	private CellValue authenticity(Platform platform, String text) throws CellRefusal {
		return authenticity(platform, text.isEmpty() ? Authenticity.UNKNOWN
				: AuthenticityWords.authenticity(text).orElseThrow(() -> refusal("authenticity", text)));
	}

	/** The day of a check and who made it, both at once. @param by null when nobody is named */
	public CellValue checked(Platform platform, LocalDate day, @Nullable String by) {
		List<Platform> order = study.getPlatforms();
		return agency -> {
			Presence presence = new PresenceCell(agency, platform).made(order);
			word.checked(presence, day, by);
		};
	}

	private CellValue fact(GridColumn.Fact fact, String text) throws CellRefusal {
		CellValue value = switch (fact) {
		case NAME -> name(text);
		case ACRONYM -> agency -> agency.setAcronym(written(Bilingual.of(agency.getAcronym()), text).toModel());
		case JURISDICTION -> throw refusal("jurisdiction", text);
		case CATEGORY -> category(text);
		case SIZE -> size(text);
		case FIELD -> agency -> agency.setField(orNull(text));
		};
		return agency -> word.writing(agency, () -> value.writeTo(agency)).run();
	}

	/** Names of choices are read in either language, numbers as the reader's language writes them. */
	private CellValue own(DeclaredField field, String text) throws CellRefusal {
		try {
			String value = field.read(text, french ? Locale.CANADA_FRENCH : Locale.CANADA);
			return agency -> word.writing(agency, () -> new OwnValues(agency).set(field.id(), value)).run();
		} catch (FieldRefusal refused) {
			throw new CellRefusal(refused.reason());
		}
	}

	private CellValue name(String text) throws CellRefusal {
		if (text.isEmpty()) {
			throw refusal("name", text);
		}
		return agency -> agency.setName(written(Bilingual.of(agency.getName()), text).toModel());
	}

	private Bilingual written(Bilingual old, String text) {
		return french ? new Bilingual(text, old.en()) : new Bilingual(old.fr(), text);
	}

	private CellValue category(String text) throws CellRefusal {
		if (text.isEmpty()) {
			return agency -> agency.setCategory(null);
		}
		String key = NameKey.of(text);
		Optional<AgencyCategory> category = study.getCategories().stream()
				.filter(it -> it.getId().equals(text) || NameKey.of(Bilingual.of(it.getName()).fr()).equals(key)
						|| NameKey.of(Bilingual.of(it.getName()).en()).equals(key))
				.findFirst();
		AgencyCategory found = category.orElseThrow(() -> refusal("category", text));
		return agency -> agency.setCategory(found);
	}

	private CellValue size(String text) throws CellRefusal {
		OptionalInt number = CountText.of(text);
		if (!text.isEmpty() && number.isEmpty()) {
			throw refusal("size", text);
		}
		Integer size = text.isEmpty() ? null : Integer.valueOf(number.getAsInt());
		return agency -> agency.setSize(size);
	}

	/** An address says that somebody is there, and is the evidence. */
	private CellValue statusOrAddress(Platform platform, String text) throws CellRefusal {
		if (StatusWords.isAmbiguous(text)) {
			throw refusal("ambiguous_status", text);
		}
		Optional<PresenceStatus> status = StatusWords.status(text);
		if (status.isPresent()) {
			return status(platform, status.get());
		}
		String address = WebAddress.of(text).orElseThrow(() -> refusal("status", text)).url();
		CellValue present = status(platform, PresenceStatus.PRESENT);
		CellValue evidence = write(platform, address, Presence::getEvidence, word::evidence);
		return agency -> {
			present.writeTo(agency);
			evidence.writeTo(agency);
		};
	}

	private @Nullable LocalDate day(String text) throws CellRefusal {
		try {
			return text.isEmpty() ? null : LocalDate.parse(text);
		} catch (DateTimeException notADay) {
			throw refusal("day", text);
		}
	}

	private <T> CellValue write(Platform platform, T value, Function<Presence, T> read, BiConsumer<Presence, T> write) {
		List<Platform> order = study.getPlatforms();
		return agency -> {
			var cell = new PresenceCell(agency, platform);
			Presence there = cell.presence();
			T old = there == null ? null : read.apply(there);
			if (!Objects.equals(old, value)) {
				write.accept(cell.made(order), value);
				cell.tidy();
			}
		};
	}

	private CellRefusal refusal(String key, String text) {
		return new CellRefusal(words.text(key, text));
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}
}
