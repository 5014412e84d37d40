// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

import org.palier.corpus.Facet;
import org.palier.corpus.PostSaying;
import org.palier.explore.PivotField.Subject;
import org.palier.explore.PivotGroup.ShareRole;
import org.palier.ground.text.Bilingual;
import org.palier.model.FieldType;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.FieldValue;

/**
 * A field that the study declares of its posts, as groups: each choice, or yes and no. Posts without a value, and those whose value is none
 * of these, are beside. Fields of text, numbers and days narrow a part of the study and tell no groups apart: their values are as many as
 * there are posts.
 *
 * @param field    as questions name it
 * @param declared as the study declares it
 */
record OwnPostGroups(PivotField field, DeclaredField declared) {

	private static final String NONE = "-";
	private static final String UNFIT = "unfit";

	static List<OwnPostGroups> of(StudyView view) {
		return view.ownFields().ofPosts().stream().filter(it -> it.type() == FieldType.CHOICE || it.type() == FieldType.YES_NO)
				.map(it -> new OwnPostGroups(new PivotField(it.id(), it.name(), Subject.POST, null, groups(it)), it)).toList();
	}

	private static List<PivotGroup> groups(DeclaredField declared) {
		List<PivotGroup> groups = new ArrayList<>();
		for (String value : values(declared)) {
			FieldValue said = declared.value(value);
			groups.add(PivotGroup.in(value, new Bilingual(declared.shown(said, Locale.CANADA_FRENCH), declared.shown(said, Locale.CANADA))));
		}
		groups.add(new PivotGroup(UNFIT, ExploreWords.WORDS.text("field.unfit"), ShareRole.BESIDE));
		groups.add(new PivotGroup(NONE, ExploreWords.WORDS.text("field.no_value"), ShareRole.BESIDE));
		return groups;
	}

	private static List<String> values(DeclaredField declared) {
		return declared.type() == FieldType.CHOICE ? declared.choices().stream().map(DeclaredField.Choice::id).toList()
				: List.of(PivotFields.YES, PivotFields.NO);
	}

	/** By what cells of posts are told apart for it. */
	Facet facet() {
		return Facet.ofField(declared.id());
	}

	/** The group of each cell. @param posts in cells that are told apart by {@link #facet} */
	IntUnaryOperator ofCells(PostsView posts) {
		Map<String, Integer> places = new HashMap<>();
		values(declared).forEach(it -> places.put(it.replace(' ', '\u00a0'), places.size()));
		places.put("", field.position(NONE));
		int unfit = field.position(UNFIT);
		return cell -> places.getOrDefault(posts.own(declared.id(), cell), unfit);
	}

	/** The filter for posts of some groups. @param groups ids */
	PostSaying saying(Collection<String> groups) {
		List<String> all = values(declared);
		boolean none = groups.contains(NONE);
		// Texts that are none of the values are unknown here, so the filter names the values that are not wanted.
		Set<String> values = new HashSet<>(all);
		if (groups.contains(UNFIT)) {
			values.removeAll(groups);
			return new PostSaying(declared.id(), values, true, none);
		}
		values.retainAll(groups);
		return new PostSaying(declared.id(), values, false, none);
	}
}
