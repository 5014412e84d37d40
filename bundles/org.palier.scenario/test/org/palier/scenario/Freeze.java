// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario;

import java.util.List;
import java.util.Set;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.Indicator.Part;
import org.palier.scenario.change.ChangeKind;
import org.palier.scenario.change.ChangeParameter;
import org.palier.scenario.change.ChangeValues;
import org.palier.scenario.change.ChangedPosts;
import org.palier.scenario.change.ChangedWork;

/** No agency works longer on a platform than so many hours a week, nor posts more than so many posts of a kind a month. */
public final class Freeze implements ChangeKind {

	@Override
	public String id() {
		return "gouv.example.freeze";
	}

	@Override
	public Bilingual title() {
		return new Bilingual("Gel", "Freeze");
	}

	@Override
	public Bilingual description() {
		return title();
	}

	@Override
	public List<ChangeParameter> parameters() {
		return List.of(new ChangeParameter.Number("hours", new Bilingual("les heures", "the hours"), true, 0, 168, 5, Bilingual.EMPTY),
				new ChangeParameter.Number("posts", Bilingual.same("posts"), false, 0, 1000, 1000, Bilingual.EMPTY));
	}

	@Override
	public Set<Part> changes() {
		return Set.of(Part.POSTS, Part.WORK);
	}

	@Override
	public void posts(ChangeValues values, ChangedPosts posts) {
		for (int group = 0; group < posts.groups(); group++) {
			posts.set(group, Math.min(posts.posts(group), values.number("posts")));
		}
	}

	@Override
	public void work(ChangeValues values, ChangedWork work) {
		for (int agency : work.reached()) {
			for (int platform = 0; platform < work.platforms().size(); platform++) {
				if (work.hours(agency, platform) > values.number("hours")) {
					work.set(agency, platform, values.number("hours"));
				}
			}
		}
	}
}
