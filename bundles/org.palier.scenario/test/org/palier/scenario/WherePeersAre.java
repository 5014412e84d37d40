// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.palier.ground.text.Bilingual;
import org.palier.model.PresenceStatus;
import org.palier.numbers.indicators.Indicator.Part;
import org.palier.scenario.change.ChangeKind;
import org.palier.scenario.change.ChangeParameter;
import org.palier.scenario.change.ChangeValues;
import org.palier.scenario.change.ChangedCensus;

/** Agencies that are absent from a platform join it where enough agencies of their jurisdiction are on it; one in so many does. */
public final class WherePeersAre implements ChangeKind {

	@Override
	public String id() {
		return "gouv.example.peers";
	}

	@Override
	public Bilingual title() {
		return new Bilingual("Suivre ses pairs", "Follow peers");
	}

	@Override
	public Bilingual description() {
		return title();
	}

	@Override
	public List<ChangeParameter> parameters() {
		return List.of(new ChangeParameter.Number("peers", Bilingual.same("peers"), true, 0, 1, 0.5, Bilingual.EMPTY),
				new ChangeParameter.Number("joining", Bilingual.same("joining"), false, 0, 1, 1, Bilingual.EMPTY),
				new ChangeParameter.OnPlatform("platform", Bilingual.same("platform"), true),
				new ChangeParameter.OfUsage("usage", Bilingual.same("usage"), false));
	}

	@Override
	public Set<Part> changes() {
		return Set.of(Part.CENSUS);
	}

	@Override
	public void census(ChangeValues values, ChangedCensus census) {
		int platform = values.platform("platform");
		int[] candidates = Arrays.stream(census.reached()).filter(it -> census.status(it, platform) == PresenceStatus.ABSENT
				&& peers(census, it, platform) >= values.number("peers")).toArray();
		int usage = values.usage("usage");
		census.choose("join", candidates, values.number("joining"),
				it -> census.join(it, platform, usage < 0 ? new int[0] : new int[] { usage }));
	}

	private static double peers(ChangedCensus census, int agency, int platform) {
		int[] peers = Arrays.stream(census.agencies())
				.filter(it -> it != agency && census.agency(it).jurisdiction() == census.agency(agency).jurisdiction()).toArray();
		return peers.length == 0 ? 0
				: (double) Arrays.stream(peers).filter(it -> census.status(it, platform) == PresenceStatus.PRESENT).count() / peers.length;
	}
}
