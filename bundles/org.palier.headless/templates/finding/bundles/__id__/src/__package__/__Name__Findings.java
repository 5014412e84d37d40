package [=id];

import java.util.ArrayList;
import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.findings.FindingSource;
import org.palier.numbers.found.BodyCount;
import org.palier.numbers.found.ContributedFinding;
import org.palier.numbers.found.CountedShare;
import org.palier.numbers.found.Counting;
import org.palier.numbers.view.StudyView;

/**
 * How many bodies have a category; and where there are two governments or more, whether more have one in the first or in the second.
 * Gives numbers and no sentence: Palier writes it and decides whether it holds.
 */
public final class [=Name]Findings implements FindingSource {

	private static final Wording WORDS = new Wording([=Name]Findings.class, "messages");
	private static final Bilingual SUBJECT = WORDS.text("subject");
	private static final Bilingual MEASURE = WORDS.text("measure");

	@Override
	public String id() {
		return "[=contribution]";
	}

	/** All that was looked at is given, whatever came out. */
	@Override
	public List<ContributedFinding> findings(StudyView view) {
		List<ContributedFinding> found = new ArrayList<>();
		if (view.agencies().isEmpty()) {
			return found;
		}
		List<BodyCount> all = new ArrayList<>();
		for (int i = 0; i < view.jurisdictions().size(); i++) {
			all.addAll(bodies(view, i));
		}
		found.add(new ContributedFinding.Share("all", SUBJECT, MEASURE, Counting.ALL, new CountedShare("all", "category is given", all)));
		if (view.jurisdictions().size() > 1) {
			found.add(new ContributedFinding.Difference("governments", SUBJECT, MEASURE, Counting.ALL, of(view, 0), of(view, 1)));
		}
		return found;
	}

	/** @param jurisdiction position of a government among those of the view */
	private static CountedShare of(StudyView view, int jurisdiction) {
		StudyView.Named government = view.jurisdictions().get(jurisdiction);
		return new CountedShare(jurisdiction == 0 ? "first" : "second", government.name(), "category is given, government = " + government.id(),
				bodies(view, jurisdiction));
	}

	/** Each body is counted once, and all were looked at. */
	private static List<BodyCount> bodies(StudyView view, int jurisdiction) {
		return view.agencies().stream().filter(it -> it.jurisdiction() == jurisdiction)
				.map(it -> BodyCount.of(it.id(), it.category() != StudyView.NONE)).toList();
	}
}
