// SPDX-License-Identifier: EPL-2.0
package org.palier.study.fields;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.ground.text.WrittenNumber;
import org.palier.model.FieldChoice;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.OwnField;
import org.palier.model.OwnValue;
import org.palier.model.PalierFactory;

/**
 * A field that a study declares. Reads what the study keeps of it, what a person writes and what a list says. Immutable: any
 * thread may ask it.
 *
 * @param id      lower-case letters, digits, hyphens and underscores
 * @param name    what readers see
 * @param subject of what it is a field
 * @param type    what its values are
 * @param choices what is allowed where it is a choice; none otherwise
 * @param source  the pack that declared it; empty when the study did
 */
public record DeclaredField(String id, Bilingual name, FieldSubject subject, FieldType type, List<Choice> choices, String source) {

	/** An allowed value. @param id what the study keeps @param name what readers see */
	public record Choice(String id, Bilingual name) {
	}

	/** The value of yes in the study file; {@link #NO} is that of no. */
	static final String YES = "yes";
	static final String NO = "no";

	private static final List<String> YES_WORDS = List.of("oui", YES, "vrai", "true", "1", "o", "y", "x");
	private static final List<String> NO_WORDS = List.of("non", NO, "faux", "false", "0", "n");
	private static final Wording WORDS = new Wording(DeclaredField.class, "messages");

	/** Copies its list. */
	public DeclaredField {
		choices = List.copyOf(choices);
	}

	/** A field that a study declares itself. */
	public DeclaredField(String id, Bilingual name, FieldSubject subject, FieldType type, List<Choice> choices) {
		this(id, name, subject, type, choices, "");
	}

	/** The field as the model has it. */
	public static DeclaredField of(OwnField field) {
		return new DeclaredField(field.getId(), name(Bilingual.of(field.getName()), field.getId()), field.getSubject(), field.getType(),
				field.getChoices().stream().map(it -> new Choice(it.getId(), name(Bilingual.of(it.getName()), it.getId()))).toList(),
				field.getSource() == null ? "" : field.getSource());
	}

	private static Bilingual name(Bilingual written, String id) {
		return written.isEmpty() ? Bilingual.same(id) : written;
	}

	/** Makes the field of the model. */
	OwnField toModel() {
		OwnField made = PalierFactory.eINSTANCE.createOwnField();
		made.setId(id);
		made.setName(name.toModel());
		made.setSubject(subject);
		made.setType(type);
		for (Choice each : choices) {
			FieldChoice choice = PalierFactory.eINSTANCE.createFieldChoice();
			choice.setId(each.id());
			choice.setName(each.name().toModel());
			made.getChoices().add(choice);
		}
		return made;
	}

	/** Reads the value of the field among the values of a thing. @param own values that the thing has */
	public FieldValue in(List<OwnValue> own) {
		for (OwnValue each : own) {
			if (each.field().equals(id)) {
				return value(each.text());
			}
		}
		return FieldValue.MISSING;
	}

	/** A value as the study keeps it. @param kept the empty string for nothing */
	public FieldValue value(String kept) {
		if (kept.isEmpty()) {
			return FieldValue.MISSING;
		}
		try {
			return switch (type) {
			case TEXT -> new FieldValue.Words(kept);
			case NUMBER -> new FieldValue.Amount(new BigDecimal(kept));
			case DATE -> new FieldValue.Day(LocalDate.parse(kept));
			case CHOICE -> chosen(kept);
			case YES_NO -> kept.equals(YES) || kept.equals(NO) ? new FieldValue.Answer(kept.equals(YES)) : new FieldValue.Unfit(kept);
			};
		} catch (NumberFormatException | DateTimeException unfit) {
			return new FieldValue.Unfit(kept);
		}
	}

	private FieldValue chosen(String kept) {
		for (int i = 0; i < choices.size(); i++) {
			if (choices.get(i).id().equals(kept)) {
				return new FieldValue.Chosen(kept, i);
			}
		}
		return new FieldValue.Unfit(kept);
	}

	/**
	 * Reads a value that a person or a list writes, into the form that the study keeps.
	 *
	 * @param written  the empty string for nothing
	 * @param language in which numbers are written: 1,234 is a little more than one in French and more than a thousand in English;
	 *                 null when nobody knows
	 * @return the empty string for nothing
	 * @throws FieldRefusal when the field does not allow it
	 */
	public String read(String written, @Nullable Locale language) throws FieldRefusal {
		String line = OwnValue.line(written);
		if (line.isEmpty()) {
			return "";
		}
		return switch (type) {
		case TEXT -> line;
		case NUMBER -> WrittenNumber.of(line, language)
				.orElseThrow(() -> WrittenNumber.isAmbiguous(line) ? refusal("two_numbers", line) : refusal("no_number", line))
				.toPlainString();
		case DATE ->
			DayText.of(line).orElseThrow(() -> DayText.isAmbiguous(line) ? refusal("two_days", line) : refusal("no_day", line)).toString();
		case CHOICE -> choice(line);
		case YES_NO -> yesOrNo(line);
		};
	}

	private String choice(String line) throws FieldRefusal {
		String key = NameKey.of(line);
		return choices.stream().filter(it -> it.id().equals(line)).findFirst()
				.or(() -> choices.stream().filter(it -> NameKey.of(it.name().fr()).equals(key) || NameKey.of(it.name().en()).equals(key)).findFirst())
				.orElseThrow(() -> new FieldRefusal(WORDS.text("no_choice", line, name, allowed()))).id();
	}

	private String yesOrNo(String line) throws FieldRefusal {
		String key = NameKey.of(line);
		if (YES_WORDS.contains(key)) {
			return YES;
		}
		if (NO_WORDS.contains(key)) {
			return NO;
		}
		throw refusal("no_answer", line);
	}

	private FieldRefusal refusal(String key, String line) {
		return new FieldRefusal(WORDS.text(key, line, name));
	}

	/** All that may be written, where that can be listed: choices, or yes and no; else nothing. */
	public List<String> offered(Locale reader) {
		return switch (type) {
		case CHOICE -> choices.stream().map(it -> it.name().in(reader)).toList();
		case YES_NO -> List.of(WORDS.text(YES).in(reader), WORDS.text(NO).in(reader));
		default -> List.of();
		};
	}

	/** Lists the allowed values in a few words. */
	public Bilingual allowed() {
		if (type != FieldType.CHOICE) {
			return WORDS.text("allowed." + type.getLiteral());
		}
		return new Bilingual(choices.stream().map(it -> it.name().in(Locale.CANADA_FRENCH)).collect(Collectors.joining("\u202f; ")),
				choices.stream().map(it -> it.name().in(Locale.CANADA)).collect(Collectors.joining("; ")));
	}

	/** Returns the name of the type. */
	public Bilingual typeName() {
		return typeName(type);
	}

	/** Returns the name of a type. */
	public static Bilingual typeName(FieldType type) {
		return WORDS.text("type." + type.getLiteral());
	}

	/** Returns the name of a subject of fields, in a word. */
	public static Bilingual subjectName(FieldSubject subject) {
		return WORDS.text("subject." + subject.getLiteral());
	}

	/** A value as it is read; the empty string for nothing. */
	public String shown(FieldValue value, Locale reader) {
		return switch (value) {
		case FieldValue.Amount it -> grouped(it.number(), reader);
		default -> written(value, reader);
		};
	}

	/** A value as it is typed and copied: {@link #read} understands it in the same language. The empty string for nothing. */
	public String written(FieldValue value, Locale reader) {
		return switch (value) {
		case FieldValue.Words it -> it.text();
		case FieldValue.Amount it ->
			new Typography(reader).french() ? it.number().toPlainString().replace('.', ',') : it.number().toPlainString();
		case FieldValue.Day it -> it.day().toString();
		case FieldValue.Chosen it -> choices.get(it.place()).name().in(reader);
		case FieldValue.Answer it -> WORDS.text(it.yes() ? YES : NO).in(reader);
		case FieldValue.Unfit it -> it.text();
		case FieldValue.Missing none -> "";
		};
	}

	private static String grouped(BigDecimal number, Locale reader) {
		var typography = new Typography(reader);
		return typography.number(number.doubleValue(), Math.max(0, number.scale()));
	}

	/** Values of this field in their order: numbers and days by size, choices as they are listed, yes before no; null for nothing. */
	public @Nullable Comparable<?> order(FieldValue value) {
		return switch (value) {
		case FieldValue.Amount it -> it.number();
		case FieldValue.Day it -> it.day();
		case FieldValue.Chosen it -> Integer.valueOf(it.place());
		case FieldValue.Answer it -> Integer.valueOf(it.yes() ? 0 : 1);
		case FieldValue.Words none -> null;
		case FieldValue.Unfit none -> null;
		case FieldValue.Missing none -> null;
		};
	}
}
