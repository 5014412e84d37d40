// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.palier.explore.PivotField.Subject;
import org.palier.explore.PivotGroup.ShareRole;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.FieldValue;

/**
 * A field that the study declares for its bodies, as groups. Each choice, each text, yes and no are groups, and days are
 * grouped by year. Few numbers are a group each; many are divided into four groups with as equal numbers of bodies as
 * possible. Bodies without a value have a group of their own.
 *
 * @param field the field
 * @param ofAgencies the group of each body of the view
 */
record OwnGroups(PivotField field, int[] ofAgencies) {

	/** How many numbers are told apart by value. */
	private static final int FEW = 12;
	private static final int QUARTERS = 4;
	private static final String NONE = "-";

	static List<OwnGroups> of(StudyView view) {
		return view.ownFields().fields().stream().map(it -> of(view, it)).toList();
	}

	private static OwnGroups of(StudyView view, DeclaredField field) {
		List<FieldValue> values = view.agencies().stream().map(it -> view.ownFields().of(field, it.id())).toList();
		List<BigDecimal> numbers = values.stream().filter(FieldValue.Amount.class::isInstance).map(it -> ((FieldValue.Amount) it).number())
				.sorted().toList();
		List<BigDecimal> bounds = numbers.stream().map(BigDecimal::stripTrailingZeros).distinct().count() > FEW ? quarters(numbers) : List.of();
		Map<String, PivotGroup> groups = new LinkedHashMap<>();
		List<String> of = new ArrayList<>();
		for (FieldValue value : values) {
			PivotGroup group = group(field, value, bounds);
			groups.putIfAbsent(group.id(), group);
			of.add(group.id());
		}
		List<PivotGroup> inOrder = groups.values().stream().sorted(order(field, bounds)).toList();
		var made = new PivotField(field.id(), field.name(), Subject.BODY, null, inOrder);
		Map<String, Integer> positions = new LinkedHashMap<>();
		IntStream.range(0, inOrder.size()).forEach(it -> positions.put(inOrder.get(it).id(), it));
		return new OwnGroups(made, of.stream().mapToInt(it -> Objects.requireNonNull(positions.get(it))).toArray());
	}

	private static PivotGroup group(DeclaredField field, FieldValue value, List<BigDecimal> bounds) {
		return switch (value) {
		case FieldValue.Missing none -> new PivotGroup(NONE, ExploreWords.WORDS.text("field.no_value"), ShareRole.BESIDE);
		case FieldValue.Unfit it -> new PivotGroup("unfit", ExploreWords.WORDS.text("field.unfit"), ShareRole.BESIDE);
		case FieldValue.Day it -> PivotGroup.in(String.valueOf(it.day().getYear()), Bilingual.same(String.valueOf(it.day().getYear())));
		case FieldValue.Amount it when !bounds.isEmpty() -> quarter(field, it.number(), bounds);
		case FieldValue.Amount it -> PivotGroup.in(it.number().stripTrailingZeros().toPlainString(), shown(field, it));
		case FieldValue.Chosen it -> PivotGroup.in(it.id(), shown(field, it));
		case FieldValue.Answer it -> PivotGroup.in(it.yes() ? PivotFields.YES : PivotFields.NO, shown(field, it));
		case FieldValue.Words it -> PivotGroup.in(it.text(), Bilingual.same(it.text()));
		};
	}

	private static Bilingual shown(DeclaredField field, FieldValue value) {
		return new Bilingual(field.shown(value, Locale.CANADA_FRENCH), field.shown(value, Locale.CANADA));
	}

	/** The largest number of each quarter. @param sorted numbers of all bodies that have one */
	private static List<BigDecimal> quarters(List<BigDecimal> sorted) {
		return IntStream.rangeClosed(1, QUARTERS).mapToObj(it -> sorted.get((sorted.size() * it - 1) / QUARTERS)).distinct().toList();
	}

	private static PivotGroup quarter(DeclaredField field, BigDecimal number, List<BigDecimal> bounds) {
		int quarter = 0;
		while (number.compareTo(bounds.get(quarter)) > 0) {
			quarter++;
		}
		Bilingual to = shown(field, new FieldValue.Amount(bounds.get(quarter)));
		return PivotGroup.in("q" + (quarter + 1), quarter == 0 ? ExploreWords.WORDS.text("field.up_to", to)
				: ExploreWords.WORDS.text("field.above", shown(field, new FieldValue.Amount(bounds.get(quarter - 1))), to));
	}

	/** Choices as they are declared, numbers by size, everything else by its letters; what is beside last. */
	private static Comparator<PivotGroup> order(DeclaredField field, List<BigDecimal> bounds) {
		Comparator<PivotGroup> beside = Comparator.comparing(it -> it.place() != ShareRole.IN_SHARES);
		return beside.thenComparing(switch (field.type()) {
		case CHOICE ->
			Comparator.comparingInt((PivotGroup it) -> field.choices().stream().map(DeclaredField.Choice::id).toList().indexOf(it.id()));
		case NUMBER -> bounds.isEmpty()
				? Comparator.comparing((PivotGroup it) -> it.isInShares() ? new BigDecimal(it.id()) : BigDecimal.ZERO)
				: Comparator.comparing(PivotGroup::id);
		case YES_NO -> Comparator.comparing((PivotGroup it) -> !it.id().equals(PivotFields.YES));
		case TEXT, DATE -> Comparator.comparing(PivotGroup::id);
		});
	}
}
