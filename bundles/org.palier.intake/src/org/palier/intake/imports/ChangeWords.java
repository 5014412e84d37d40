// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusChanges.Change;
import org.palier.intake.imports.CensusChanges.Changed;
import org.palier.intake.imports.CensusChanges.Conflict;
import org.palier.intake.imports.CensusChanges.Gone;
import org.palier.intake.imports.CensusChanges.HeldField;
import org.palier.intake.imports.CensusChanges.Listed;
import org.palier.intake.imports.CensusChanges.Moved;
import org.palier.intake.imports.CensusChanges.Renamed;
import org.palier.intake.imports.CensusFact.AgencyFact;
import org.palier.intake.imports.CensusFact.CategoryFact;
import org.palier.intake.imports.CensusFact.PlatformFact;
import org.palier.model.Agencies;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.DeclaredFields;
import org.palier.study.history.HeldFields;

/** The texts that describe a change: the present value in the study, and the value in the file. Made on the thread of the study. */
public final class ChangeWords {

	/**
	 * A change, as a row of a table.
	 *
	 * @param agency   id of the agency that changes
	 * @param platform where; empty for what is said of the agency itself
	 * @param was      value in the study; empty for none
	 * @param is       value in the list; empty for none
	 * @param why      reason, or subject, of the change
	 */
	public record Line(Bilingual agency, Bilingual platform, Bilingual was, Bilingual is, Bilingual why) {
	}

	/** Names of agencies that a sentence holds. */
	private static final int NAMED = 20;
	private static final Wording WORDS = new Wording(ChangeWords.class, "messages");

	private final Map<String, Bilingual> agencies = new HashMap<>();
	private final Map<String, Bilingual> platforms = new HashMap<>();
	private final Map<String, Bilingual> categories = new HashMap<>();
	private final Map<String, Bilingual> usages = new HashMap<>();
	private final DeclaredFields ownFields;

	/** @param study as it is @param result what was read */
	public ChangeWords(Study study, ImportResult result) {
		Agencies.of(study).forEach(it -> agencies.put(it.getId(), Bilingual.of(it.getName())));
		study.getPlatforms().forEach(it -> platforms.put(it.getId(), Bilingual.of(it.getName())));
		ownFields = DeclaredFields.of(study);
		study.getUsages().forEach(it -> usages.put(it.getId(), Bilingual.of(it.getName())));
		study.getCategories().forEach(it -> categories.put(it.getId(), Bilingual.of(it.getName())));
		for (CensusFact fact : result.facts()) {
			switch (fact) {
			case AgencyFact it when !it.name().isEmpty() -> agencies.putIfAbsent(it.agency(), it.name());
			case PlatformFact it -> platforms.putIfAbsent(it.platform(), it.name());
			case CategoryFact it -> categories.putIfAbsent(it.category(), it.name());
			default -> {
				// Names nothing.
			}
			}
		}
	}

	/** A change in words. @param closed whether an account is one that the list no longer has */
	public Line of(Change change, boolean closed) {
		return switch (change) {
		case Listed it -> new Line(agency(it.agency()), platform(it.platform()), closed ? account(it.handle(), it.url()) : Bilingual.EMPTY,
				closed ? Bilingual.EMPTY : account(it.handle(), it.url()), WORDS.text(closed ? "change.closed" : "change.opened"));
		case Renamed it -> new Line(agency(it.agency()), platform(it.platform()), Bilingual.same(it.was()), Bilingual.same(it.is()),
				WORDS.text("change.same_address", it.url()));
		case Moved it -> new Line(agency(it.to()), platform(it.platform()), agency(it.from()), agency(it.to()),
				WORDS.text("change.same_address", it.url().isEmpty() ? it.handle() : it.url()));
		case Changed it -> changed(it);
		case Gone it -> new Line(agency(it.agency()), Bilingual.EMPTY, Bilingual.EMPTY,
				it.on() == null ? WORDS.text("change.ends_today") : WORDS.text("change.ends", it.on()), WORDS.text("change.not_listed"));
		case Conflict it -> new Line(agency(it.agency()), platform(it.platform()),
				WORDS.text("change.person", status(it.person()), said(it.by(), it.on())), status(it.list()), WORDS.text("change.conflict"));
		case HeldField it -> new Line(agency(it.agency()), Bilingual.EMPTY,
				WORDS.text("change.person", value(it.field(), it.person()), said(it.by(), it.on())), value(it.field(), it.list()),
				WORDS.text("change.held", called(it.field())));
		};
	}

	/** Which agencies and platforms a complete list no longer has, in sentences. */
	public static List<Bilingual> gone(CensusChanges changes) {
		var said = new ArrayList<Bilingual>();
		if (!changes.gone().isEmpty()) {
			List<Bilingual> shown = changes.gone().stream().limit(NAMED).map(CensusChanges.Gone::name).toList();
			String more = changes.gone().size() > NAMED ? ", …" : "";
			said.add(WORDS.text("change.gone", changes.gone().size(),
					new Bilingual(joined(shown, Locale.CANADA_FRENCH) + more, joined(shown, Locale.CANADA) + more)));
		}
		changes.emptied().forEach(it -> said.add(WORDS.text("change.emptied", it.name(), it.closed())));
		return said;
	}

	private static String joined(List<Bilingual> names, Locale locale) {
		return names.stream().map(it -> it.in(locale)).collect(Collectors.joining(", "));
	}

	/** The name of a field of an agency or an account. @param field as the model names it; of an own field its id is given */
	public static Bilingual field(String field) {
		return own(field).map(Bilingual::same).orElseGet(() -> WORDS.text("change.field." + field));
	}

	/** The name of a field, own fields as the study names them. @param field as the model names it */
	public Bilingual called(String field) {
		return own(field).flatMap(ownFields::find).map(DeclaredField::name).orElseGet(() -> field(field));
	}

	private static Optional<String> own(String field) {
		return field.startsWith(HeldFields.OWN) ? Optional.of(field.substring(HeldFields.OWN.length())) : Optional.empty();
	}

	private Line changed(Changed it) {
		String[] of = it.of().split(" ", 3);
		boolean cell = of.length > 1;
		Bilingual field = called(it.field());
		return new Line(agency(of[0]), cell ? platform(of[1]) : Bilingual.EMPTY, value(it.field(), it.was()), value(it.field(), it.is()), field);
	}

	private Bilingual value(String field, String value) {
		Optional<DeclaredField> declared = own(field).flatMap(ownFields::find);
		if (declared.isPresent()) {
			return new Bilingual(declared.get().shown(declared.get().value(value), Locale.CANADA_FRENCH),
					declared.get().shown(declared.get().value(value), Locale.CANADA));
		}
		return switch (field) {
		case CensusChanges.STATUS -> status(PresenceStatus.get(value));
		case CensusChanges.USAGES -> usages(value);
		case "category" -> categories.getOrDefault(value, Bilingual.same(value));
		case "parent" -> value.isEmpty() ? Bilingual.EMPTY : agency(value);
		default -> Bilingual.same(value);
		};
	}

	private Bilingual usages(String ids) {
		List<Bilingual> names = Stream.of(ids.split(" ")).filter(it -> !it.isEmpty()).map(it -> usages.getOrDefault(it, Bilingual.same(it)))
				.toList();
		return new Bilingual(joined(names, Locale.CANADA_FRENCH), joined(names, Locale.CANADA));
	}

	private static Bilingual said(String by, @Nullable LocalDate day) {
		String on = Objects.toString(day, "");
		return Bilingual.same(by.isEmpty() || on.isEmpty() ? by + on : by + ", " + on);
	}

	private static Bilingual status(PresenceStatus status) {
		return WORDS.text("change.status." + status.getLiteral());
	}

	private static Bilingual account(String handle, String url) {
		return Bilingual.same(handle.isEmpty() ? url : url.isEmpty() ? handle : handle + " – " + url);
	}

	private Bilingual agency(String id) {
		return agencies.getOrDefault(id, Bilingual.same(id));
	}

	private Bilingual platform(String id) {
		return platforms.getOrDefault(id, Bilingual.same(id));
	}
}
