// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.palier.coding.sets.AssignedPosts;
import org.palier.coding.sets.Rotation;
import org.palier.coding.sets.SampleRun;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.SetDraw;
import org.palier.corpus.CorpusView;
import org.palier.corpus.PostSelection;
import org.palier.corpus.SetPost;
import org.palier.corpus.StoredPost;
import org.palier.intake.privacy.StudyGate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A draw as scripts read it. @param gate by which posts are named */
record DrawnSet(SampleRun.Outcome drawn, boolean recorded, CorpusView view, StudyGate gate) {

	private static final int PAGE = 1000;

	/** Writes all but the remarks. */
	void into(ObjectNode answer) throws IOException {
		SetDraw draw = drawn.draw();
		SamplingPlan plan = draw.plan();
		answer.put("name", plan.name()).put("id", recorded ? drawn.set() : null).put("recorded", recorded).put("seed", plan.seed())
				.put("purpose", plan.purpose().getLiteral()).put("frame", draw.frameSize()).put("size", plan.size()).put("targeted", plan.targeted());
		if (plan.targeted() > 0) {
			answer.put("targeting", plan.targeting().text());
		}
		answer.put("allocation", plan.allocation().getLiteral()).put("overlap", plan.overlap());
		if (draw.frameAgencies() > 0) {
			answer.put("agencies", plan.agencies()).put("frame_agencies", draw.frameAgencies());
			Rotation rotation = plan.rotation();
			answer.put("after", rotation == null ? null : rotation.name());
		}
		ArrayNode strata = answer.putArray("strata");
		draw.parts().forEach(it -> strata.addObject().put("key", it.key()).put("posts", it.posts()).put("drawn", it.drawn()));
		ArrayNode persons = answer.putArray("coders");
		plan.coders().forEach(it -> persons.addObject().put("name", it).put("new", isNew(it)).put("posts", posts(it)));
		posts(answer.putArray("posts"));
	}

	/** Whether the study gets this person by the draw. */
	boolean isNew(String coder) {
		return drawn.newCoders().contains(coder);
	}

	/** How many posts a coder codes. */
	int posts(String coder) {
		return dealt().of(coder, drawn.draw().posts()).size();
	}

	private AssignedPosts dealt() {
		SamplingPlan plan = drawn.draw().plan();
		return new AssignedPosts(plan.overlap(), drawn.draw().posts().size(), plan.coders());
	}

	/** By platform and the platform's id, never by a number of the corpus. */
	private void posts(ArrayNode posts) throws IOException {
		List<SetPost> all = drawn.draw().posts();
		Map<Long, StoredPost> known = new HashMap<>();
		for (int from = 0; from < all.size(); from += PAGE) {
			long[] keys = all.subList(from, Math.min(all.size(), from + PAGE)).stream().mapToLong(SetPost::post).toArray();
			view.page(PostSelection.of(keys), 0, PAGE).forEach(it -> known.put(it.key(), it));
		}
		AssignedPosts dealt = dealt();
		for (SetPost it : all) {
			StoredPost post = known.get(it.post());
			ObjectNode node = posts.addObject().put("place", it.place()).put("platform", post.post().platform())
					.put("item_id", gate.named(post.post(), "").itemId()).put("part", it.part().id()).put("stratum", it.stratum());
			node.put("first_stage", it.firstStage());
			node.put("probability", it.probability());
			ArrayNode who = node.putArray("coders");
			dealt.coders(it.place()).forEach(who::add);
		}
	}
}
