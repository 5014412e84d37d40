package gouv.example.capacity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.numbers.indicators.Indicator.Part;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.PresenceStatus;
import org.palier.scenario.change.ChangeKind;
import org.palier.scenario.change.ChangeParameter;
import org.palier.scenario.change.ChangeValues;
import org.palier.scenario.change.ChangedCensus;

/** Agencies join a platform where enough of their peers are: those of the same category and jurisdiction. */
public final class PeersChange implements ChangeKind {

	private static final Wording WORDS = new Wording(PeersChange.class, "messages");

	@Override
	public String id() {
		return "gouv.example.capacity.peers";
	}

	@Override
	public Bilingual title() {
		return WORDS.text("peers.title");
	}

	@Override
	public Bilingual description() {
		return WORDS.text("peers.description");
	}

	@Override
	public List<ChangeParameter> parameters() {
		return List.of(new ChangeParameter.OnPlatform("platform", WORDS.text("peers.platform"), true),
				new ChangeParameter.Number("enough", WORDS.text("peers.enough"), true, 0, 1, 0.5, WORDS.text("unit.share")),
				new ChangeParameter.Number("joining", WORDS.text("peers.joining"), false, 0, 1, 1, WORDS.text("unit.share")),
				new ChangeParameter.OfUsage("usage", WORDS.text("peers.usage"), false));
	}

	@Override
	public Set<Part> changes() {
		return Set.of(Part.CENSUS);
	}

	@Override
	public void census(ChangeValues values, ChangedCensus census) {
		int platform = values.platform("platform");
		int usage = values.usage("usage");
		int[] shown = usage == StudyView.NONE ? new int[0] : new int[] { usage };
		// All is decided on what was there before anybody joined, whatever the order of the agencies.
		int[] candidates = Arrays.stream(census.reached()).filter(it -> census.status(it, platform) == PresenceStatus.ABSENT)
				.filter(it -> share(census, it, platform) >= values.number("enough")).toArray();
		census.choose("join", candidates, values.number("joining"), it -> census.join(it, platform, shown));
	}

	private static double share(ChangedCensus census, int agency, int platform) {
		AgencyView own = census.agency(agency);
		int[] peers = Arrays.stream(census.agencies()).filter(it -> it != agency && census.agency(it).category() == own.category()
				&& census.agency(it).jurisdiction() == own.jurisdiction()).toArray();
		long there = Arrays.stream(peers).filter(it -> census.status(it, platform) == PresenceStatus.PRESENT).count();
		return peers.length == 0 ? 0 : (double) there / peers.length;
	}
}
