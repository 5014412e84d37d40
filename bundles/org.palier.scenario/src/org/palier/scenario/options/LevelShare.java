// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.options;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.PostDetail;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * The share of a level of an ordered theory, as one number. It is a share of the posts of the bodies, corrected where a sample corrects
 * them, or of the usages seen on their pages.
 *
 * @param theory  id
 * @param level   id of the category
 * @param ofPosts whether posts are counted, else usages on pages
 */
public record LevelShare(String theory, String level, boolean ofPosts) implements Indicator {

	private static final String COLUMN = "share";

	/** Makes the share of posts where a view has posts on levels; else that of usages. */
	public static LevelShare of(StudyView view, TheoryView theory, String level) {
		return new LevelShare(theory.id(), level, PyramidProfile.ofPosts(view, theory).placed() > 0);
	}

	@Override
	public String id() {
		return "level_share";
	}

	@Override
	public Bilingual title() {
		return OptionWords.WORDS.text("column.share");
	}

	@Override
	public Set<Part> reads() {
		return ofPosts ? Set.of(Part.POSTS, Part.ESTIMATES) : Set.of(Part.CENSUS);
	}

	@Override
	public PostDetail detail() {
		return PostDetail.MONTHS;
	}

	@Override
	public Table compute(StudyView view) {
		Optional<PyramidProfile> profile = profile(view);
		boolean estimated = profile.filter(it -> it.corrected().isPresent()).isPresent();
		var column = new Column(COLUMN, title(), estimated ? Type.ESTIMATE : Type.DECIMAL);
		List<List<Value>> rows = profile.flatMap(it -> value(it).map(value -> List.of(List.of(value)))).orElseGet(List::of);
		return new Table(id(), title(), Bilingual.EMPTY, ofPosts ? Unit.POST : Unit.PRESENCE_USAGE, "", List.of(column), rows, List.of());
	}

	/** The profile of which this is a share; empty where a view does not have the theory. */
	Optional<PyramidProfile> profile(StudyView view) {
		return view.theories().stream().filter(it -> it.id().equals(theory)).findFirst()
				.map(it -> ofPosts ? PyramidProfile.ofPosts(view, it) : PyramidProfile.of(view, it));
	}

	/** Position of the level, base first; -1 where the theory does not have it. */
	int position(TheoryView of) {
		return IntStream.range(0, of.categories().size()).filter(it -> of.categories().get(it).id().equals(level)).findFirst().orElse(-1);
	}

	private Optional<Value> value(PyramidProfile profile) {
		int at = position(profile.theory());
		if (at < 0 || profile.placed() == 0) {
			return Optional.empty();
		}
		return Optional.of(profile.corrected().<Value>map(it -> it.levels().get(at)).orElseGet(() -> new Value.Decimal(profile.counted(at), 3)));
	}

	/** The share in a view; not a number where it has none. */
	double in(StudyView view) {
		return profile(view).filter(it -> position(it.theory()) >= 0 && it.placed() > 0).map(it -> it.share(position(it.theory())))
				.orElse(Double.NaN);
	}
}
