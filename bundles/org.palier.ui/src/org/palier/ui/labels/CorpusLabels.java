// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.palier.corpus.AccountKey;
import org.palier.corpus.CorpusException;
import org.palier.corpus.LockHolder;
import org.palier.corpus.Post;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.ui.UiMessages;

/**
 * The words on a corpus.
 *
 * @param locale language of the reader
 */
public record CorpusLabels(Locale locale) {

	/** So many posts, in words. */
	public String posts(long count) {
		// French counts 0 as one thing, English as several.
		boolean one = count == 1 || count == 0 && "fr".equals(locale.getLanguage());
		return CountedSentence.bind(one ? UiMessages.corpusOnePost : UiMessages.corpusPosts, new Typography(locale).count(count));
	}

	/** Names the author of a post, as its source names the account: handle, name, address or id. */
	public static String account(Post post) {
		return !post.accountHandle().isEmpty() ? AccountKey.shown(post.accountHandle())
				: !post.author().isEmpty() ? post.author() : !post.accountUrl().isEmpty() ? post.accountUrl() : post.accountId();
	}

	/** Day and time on this machine. */
	public String time(Instant instant) {
		return new Typography(locale).moment(LocalDateTime.ofInstant(instant, ZoneId.systemDefault()));
	}

	/** Why posts cannot be read or written, and what to do. */
	public String reason(IOException failure) {
		if (failure instanceof NoSuchFileException gone) {
			return NLS.bind(UiMessages.corpusGone, gone.getFile());
		}
		if (!(failure instanceof CorpusException refused)) {
			return NLS.bind(UiMessages.corpusFailed, "", String.valueOf(failure.getMessage()));
		}
		String file = String.valueOf(refused.file());
		return switch (refused.reason()) {
		case IN_USE -> refused.holder().map(this::inUse).orElse(UiMessages.corpusInUseUnknown);
		case NEWER -> UiMessages.corpusNewer;
		case OTHER_STUDY -> NLS.bind(UiMessages.corpusOther, file);
		case MALFORMED -> NLS.bind(UiMessages.corpusMalformed, file);
		case UNREACHABLE -> NLS.bind(UiMessages.corpusUnreachable, file);
		case DENIED -> NLS.bind(UiMessages.corpusDenied, file);
		case PATH -> NLS.bind(UiMessages.corpusPath, file, refused.detail());
		case FULL -> NLS.bind(UiMessages.corpusFull, file);
		case FAILED -> NLS.bind(UiMessages.corpusFailed, file, refused.detail());
		};
	}

	private String inUse(LockHolder holder) {
		if (holder.since() == null) {
			return UiMessages.corpusInUseUnknown;
		}
		String process = NLS.bind(UiMessages.corpusProcess, String.valueOf(holder.pid()));
		return NLS.bind(UiMessages.corpusInUse,
				holder.process().isEmpty() ? process : holder.process() + " (" + process + ")", time(holder.since()));
	}
}
