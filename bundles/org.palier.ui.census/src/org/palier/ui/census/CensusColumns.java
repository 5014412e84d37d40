// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.palier.ground.text.Bilingual;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.register.grid.GridColumn;
import org.palier.register.grid.GridColumn.Fact;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.register.grid.GridColumn.Own;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.DeclaredFields;
import org.palier.study.history.CountedAccounts;
import org.palier.ui.labels.ModelLabels;

/**
 * The columns of the census of a study: facts, then a column a platform, then one for each field that the study declares. Immutable; made
 * anew when platforms or fields change.
 *
 * @param all   in their first order
 * @param names what they are called, in the language of the workbench
 * @param remarked whether cells of platforms say more than a status
 */
record CensusColumns(List<GridColumn> all, List<String> names, boolean remarked) {

	/** Makes the columns of a study. */
	static CensusColumns of(Study study) {
		List<GridColumn> all = new ArrayList<>(List.of(Fact.values()));
		study.getPlatforms().forEach(it -> all.add(new OnPlatform(it)));
		own(study).forEach(it -> all.add(new Own(it)));
		return new CensusColumns(List.copyOf(all), all.stream().map(it -> name(it).in(Locale.getDefault())).toList(), isRemarked(study));
	}

	/** Whether an account serves several agencies, or is a page of others: its cells say so, and need room for it. */
	private static boolean isRemarked(Study study) {
		return Agencies.of(study).flatMap(it -> it.getPresences().stream()).flatMap(it -> it.getAccounts().stream())
				.anyMatch(it -> !it.getAlsoServes().isEmpty() || CountedAccounts.isOthersAlone(List.of(it.getAuthenticity())));
	}

	/** The name of a column in both languages, for undo. A column of Palier has its name in the language of the workbench in both places. */
	static Bilingual name(GridColumn column) {
		return switch (column) {
		case Fact fact -> Bilingual.same(switch (fact) {
		case NAME -> CensusMessages.columnName;
		case ACRONYM -> CensusMessages.columnAcronym;
		case JURISDICTION -> CensusMessages.columnJurisdiction;
		case CATEGORY -> CensusMessages.columnCategory;
		case SIZE -> CensusMessages.columnSize;
		case FIELD -> CensusMessages.columnField;
		});
		case OnPlatform on -> Bilingual.same(ModelLabels.ofWorkbench().text(on.platform()));
		case Own own -> own.field().name();
		};
	}

	/** The subject of each column, whatever its name: a fact, or a platform by its id. */
	List<String> ids() {
		return all.stream().map(it -> switch (it) {
		case Fact fact -> fact.name();
		case OnPlatform on -> on.platform().getId();
		case Own own -> "own." + own.field().id();
		}).toList();
	}

	/** Width in pixels at which a column starts. */
	int width(int column) {
		return switch (all.get(column)) {
		case Fact fact -> switch (fact) {
		case NAME -> 250;
		case ACRONYM -> 72;
		case JURISDICTION -> 110;
		case CATEGORY -> 150;
		case SIZE -> 72;
		case FIELD -> 130;
		};
		case OnPlatform on -> remarked ? 186 : 116;
		case Own own -> own.field().type() == FieldType.TEXT || own.field().type() == FieldType.CHOICE ? 150 : 110;
		};
	}

	/** Columns that start hidden, because they would say nothing of any agency, or the same of all. */
	List<Integer> saysNothing(Study study) {
		var silent = new ArrayList<Integer>();
		for (Fact fact : Fact.values()) {
			boolean hidden = switch (fact) {
			case NAME -> false;
			case CATEGORY -> none(study, it -> it.getCategory() != null);
			case JURISDICTION -> study.getJurisdictions().size() < 2;
			case ACRONYM -> none(study, it -> it.getAcronym() != null);
			case SIZE -> none(study, it -> it.getSize() != null);
			case FIELD -> none(study, it -> it.getField() != null);
			};
			if (hidden) {
				silent.add(fact.ordinal());
			}
		}
		return silent;
	}

	/** Columns of platforms that no list and no person named yet; none where none was named at all. */
	List<Integer> unused(Study study) {
		List<Integer> waiting = new ArrayList<>(IntStream.range(0, all.size()).filter(it -> all.get(it) instanceof OnPlatform).boxed().toList());
		int platforms = waiting.size();
		Set<Platform> named = new HashSet<>();
		Agencies.of(study).flatMap(it -> it.getPresences().stream()).takeWhile(it -> named.size() < platforms)
				.forEach(it -> named.add(it.getPlatform()));
		waiting.removeIf(it -> all.get(it) instanceof OnPlatform on && named.contains(on.platform()));
		return waiting.size() == platforms ? List.of() : waiting;
	}

	private static boolean none(Study study, Predicate<Agency> has) {
		return Agencies.of(study).noneMatch(has);
	}

	private static List<DeclaredField> own(Study study) {
		return DeclaredFields.of(study).of(FieldSubject.AGENCY);
	}

	/** True when the study still has these platforms and these fields in this order. */
	boolean fit(Study study) {
		List<Platform> mine = all.stream().filter(OnPlatform.class::isInstance).map(it -> ((OnPlatform) it).platform()).toList();
		List<DeclaredField> fields = all.stream().filter(Own.class::isInstance).map(it -> ((Own) it).field()).toList();
		return mine.equals(study.getPlatforms()) && fields.equals(own(study));
	}
}
