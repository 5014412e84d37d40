// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.palier.corpus.SetPost;
import org.palier.ground.table.Value.Estimate.Question;
import org.palier.ground.table.Value.Estimate.Rule;
import org.palier.ground.table.Value.Estimate;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.statistics.estimation.CodedArea;
import org.palier.statistics.estimation.CodedUnit;
import org.palier.statistics.estimation.PredictedCluster;
import org.palier.statistics.estimation.ShareEstimate;
import org.palier.statistics.estimation.SmallAreas;

/**
 * The shares of agencies that have too few coded posts for an estimate of their own, by a model of what agencies differ by
 * ({@link SmallAreas}). There are none where fewer than {@value SmallAreas#FEWEST} agencies have coded posts. Immutable.
 *
 * @param coded  agencies that have coded posts
 * @param shares of each code, by the id of the agency; empty where these are too few
 */
record AgencyAreas(int coded, Map<String, OfAgency> shares) {

	/** An agency. @param posts of the frame that it wrote @param codes by id, in the order of the codebook */
	record OfAgency(long posts, Map<String, Estimate> codes) {
	}

	private static final double Z = 1.959963984540054;

	static AgencyAreas of(CodedSample whole) {
		List<String> order = whole.order();
		Map<Integer, List<CodedUnit>> samples = new HashMap<>();
		for (SetPost post : whole.answered()) {
			int code = order.indexOf(whole.answers().people().get(post.post()));
			samples.computeIfAbsent(whole.frame().agency(post.post()), it -> new ArrayList<>()).add(new CodedUnit(code,
					order.indexOf(whole.frame().code(post.post())), 1 / chance(post), whole.frame().agency(post.post())));
		}
		List<PredictedCluster> agencies = whole.frame().byAgency(order).stream().filter(it -> it.cluster() >= 0).toList();
		samples.remove(-1);
		if (samples.size() < SmallAreas.FEWEST) {
			return new AgencyAreas(samples.size(), Map.of());
		}
		double[] trust = whole.corpus().ofTheseUnits().stream().mapToDouble(ShareEstimate::trust).toArray();
		List<CodedArea> areas = agencies.stream()
				.map(it -> new CodedArea(it.units(), it.predicted(), samples.getOrDefault(it.cluster(), List.of()))).toList();
		List<List<SmallAreas.Share>> told = new SmallAreas(areas, trust).shares();
		Map<String, OfAgency> shares = new HashMap<>();
		for (int agency = 0; agency < areas.size(); agency++) {
			Map<String, Estimate> codes = new LinkedHashMap<>();
			for (int code = 0; code < order.size(); code++) {
				codes.put(order.get(code), estimate(areas.get(agency), code, told.get(agency).get(code)));
			}
			shares.put(whole.frame().posts().agencyId(agencies.get(agency).cluster()), new OfAgency(areas.get(agency).units(), codes));
		}
		return new AgencyAreas(samples.size(), shares);
	}

	/** Not a number where no program coded any of its posts. */
	private static double said(CodedArea area, int code) {
		return Arrays.stream(area.predicted()).sum() == 0 ? Double.NaN : area.predicted()[code] / area.units();
	}

	private static double chance(SetPost post) {
		Double known = post.probability();
		return known == null ? 1 : known;
	}

	private static Estimate estimate(CodedArea area, int code, SmallAreas.Share it) {
		double half = (it.interval().high() - it.interval().low()) / 2;
		double effective = half <= 0 || area.sample().isEmpty() ? area.sample().size() : it.share() * (1 - it.share()) * (Z / half) * (Z / half);
		return new Estimate(said(area, code), it.share(), it.interval().low(), it.interval().high(), area.sample().size(),
				effective, Question.THESE, Rule.MODEL);
	}

	/** Whether shares are by a model, and not by the posts of the part alone. */
	static boolean isModelled(Shares shares) {
		return shares.codes().values().stream().anyMatch(it -> it.rule() == Rule.MODEL);
	}
}
