package [=id];

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.palier.numbers.indicators.Indicator.Part;
import org.palier.scenario.change.ChangeKind;
import org.palier.scenario.change.ChangeParameter;
import org.palier.scenario.change.ChangeValues;
import org.palier.scenario.change.ChangedCensus;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.PresenceStatus;

/** Agencies leave a platform on which fewer than a share of all agencies are. A function of what it is handed. */
public final class [=Name]Change implements ChangeKind {

	private static final Wording WORDS = new Wording([=Name]Change.class, "messages");

	@Override
	public String id() {
		return "[=contribution]";
	}

	@Override
	public Bilingual title() {
		return WORDS.text("title");
	}

	@Override
	public Bilingual description() {
		return WORDS.text("description");
	}

	@Override
	public List<ChangeParameter> parameters() {
		return List.of(new ChangeParameter.Number("least", WORDS.text("least"), true, 0, 1, 0.1, WORDS.text("share")),
				new ChangeParameter.OnPlatform("platform", WORDS.text("platform"), false));
	}

	@Override
	public Set<Part> changes() {
		return Set.of(Part.CENSUS);
	}

	@Override
	public void census(ChangeValues values, ChangedCensus census) {
		int[] all = census.agencies();
		for (int i = 0; i < census.platforms().size(); i++) {
			int platform = i;
			long present = Arrays.stream(all).filter(it -> census.status(it, platform) == PresenceStatus.PRESENT).count();
			if (census.reaches(platform) && present < values.number("least") * all.length) {
				for (int agency : census.reached()) {
					census.leave(agency, platform);
				}
			}
		}
	}
}
