// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.palier.detection.live.LiveClient;
import org.palier.detection.pages.UnreadablePageException;
import org.palier.ground.Progress;
import org.palier.web.AllowedHosts;
import org.palier.web.Proxies;

/**
 * Asks for the posts of a plan, account after account.
 *
 * @param plan    what is asked for
 * @param hosts   which machines are asked
 * @param proxies by which proxies
 * @param limits  how much
 * @param bluesky scheme, host and port of the public interface of Bluesky
 * @param clock   for waiting
 */
public record PostFetch(FetchPlan plan, AllowedHosts hosts, Proxies proxies, FetchLimits limits, String bluesky, Clock clock) {

	/** The interface that everybody may ask. */
	public static final String PUBLIC_BLUESKY = "https://public.api.bsky.app";

	/** One of the public web. */
	public static PostFetch of(FetchPlan plan, Clock clock) {
		return new PostFetch(plan, AllowedHosts.PUBLIC, Proxies.ofThisMachine(), FetchLimits.USUAL, PUBLIC_BLUESKY, clock);
	}

	/**
	 * Asks until all is there or a service says that it is enough for now. A cancelled fetch leaves in the folder what it
	 * has.
	 *
	 * @throws IOException when the folder cannot be written
	 * @throws java.util.concurrent.CancellationException once the progress is cancelled
	 */
	public FetchedPosts fetch(FetchFolder folder, Progress progress) throws IOException {
		List<FetchedPosts.Missed> missed = new ArrayList<>();
		try (var client = new LiveClient(limits.requests(), hosts, proxies)) {
			PostService service = service(new PatientClient(client, limits, clock));
			for (int i = 0; i < plan.accounts().size(); i++) {
				progress.checkCancelled();
				progress.report(i, plan.accounts().size());
				AccountToFetch account = plan.accounts().get(i);
				try {
					pages(account, service, folder, progress);
				} catch (LaterException later) {
					missed.add(new FetchedPosts.Missed(account, later.reason(), true));
				} catch (UnreadablePageException none) {
					missed.add(new FetchedPosts.Missed(account, none.reason(), false));
					folder.end(account);
				}
			}
			progress.report(plan.accounts().size(), plan.accounts().size());
		}
		return FetchedPosts.of(plan, folder, missed);
	}

	private PostService service(PatientClient client) {
		return switch (plan.kind()) {
		case BLUESKY -> new BlueskyService(client, bluesky, plan.since());
		case MASTODON -> new MastodonService(client, plan.since());
		case FEED -> new FeedService(client);
		};
	}

	private void pages(AccountToFetch account, PostService service, FetchFolder folder, Progress progress)
			throws IOException, LaterException, UnreadablePageException {
		for (int i = 0; !folder.isDone(account); i++) {
			progress.checkCancelled();
			if (i >= limits.pages()) {
				throw new LaterException(PatientClient.WORDS.text("later.pages", account.shown(), limits.pages()));
			}
			folder.add(account, service.page(account, folder.next(account), progress));
		}
	}
}
