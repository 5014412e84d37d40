package gouv.example.capacity;

import java.util.List;
import java.util.Set;

import org.palier.numbers.indicators.Indicator.Part;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.scenario.change.ChangeKind;
import org.palier.scenario.change.ChangeParameter;
import org.palier.scenario.change.ChangeValues;
import org.palier.scenario.change.ChangedPosts;
import org.palier.scenario.change.ChangedWork;

/** Caps the hours that the changes before it suppose, and the posts of a kind and month. */
public final class FreezeChange implements ChangeKind {

	private static final Wording WORDS = new Wording(FreezeChange.class, "messages");
	/** More than any agency posts: nothing is capped until somebody says so. */
	private static final double ANY = 1_000_000;

	@Override
	public String id() {
		return "gouv.example.capacity.freeze";
	}

	@Override
	public Bilingual title() {
		return WORDS.text("freeze.title");
	}

	@Override
	public Bilingual description() {
		return WORDS.text("freeze.description");
	}

	@Override
	public List<ChangeParameter> parameters() {
		return List.of(new ChangeParameter.Number("hours", WORDS.text("freeze.hours"), true, 0, 168, 5, WORDS.text("unit.hours")),
				new ChangeParameter.Number("posts", WORDS.text("freeze.posts"), false, 0, ANY, ANY, WORDS.text("unit.posts")));
	}

	@Override
	public Set<Part> changes() {
		return Set.of(Part.POSTS, Part.WORK);
	}

	@Override
	public void posts(ChangeValues values, ChangedPosts posts) {
		double cap = values.number("posts");
		for (int group = 0; group < posts.groups(); group++) {
			posts.set(group, Math.min(posts.posts(group), cap));
		}
	}

	@Override
	public void work(ChangeValues values, ChangedWork work) {
		double cap = values.number("hours");
		for (int agency : work.reached()) {
			for (int platform = 0; platform < work.platforms().size(); platform++) {
				// Hours that nobody supposes are no number, and no number is greater than anything.
				if (work.hours(agency, platform) > cap) {
					work.set(agency, platform, cap);
				}
			}
		}
	}
}
