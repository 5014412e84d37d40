// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.palier.corpus.Post;
import org.palier.intake.privacy.PrivacyChoice.Preset;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.AttributedAccount;
import org.palier.study.attribution.AttributionBasis;
import org.palier.study.attribution.StudyAccounts;

/**
 * Decides what leaves a study of posts and of the persons who wrote them. All code that writes posts outside the study, or
 * prints them, asks here. The default is redacted. Persons become pseudonyms that are valid within this one release and
 * cannot be joined with those of another. Contacts are masked, and ids by which a post could be looked up are hashed;
 * accounts of the study stay. For one release, in one thread at a time.
 */
public final class StudyGate {

	/** The extent of a release: redacted or identified. */
	public enum Release {
		/** No person can be told by a name. */
		REDACTED("redacted"),
		/** Posts as the study has them: only when somebody asks for it. */
		IDENTIFIED("identified");

		private final String id;

		Release(String id) {
			this.id = id;
		}

		/** The name in manifests and scripts. */
		public String id() {
			return id;
		}
	}

	private final Release release;
	private final StudyAccounts accounts;
	private final Pseudonyms names;
	private final PostMask mask;

	/** @param forms how addresses are read */
	public StudyGate(Study study, AddressForms forms, Release release) {
		this(study, forms, release, PrivacyKey.fresh());
	}

	/**
	 * A gate for data that comes back: the owner of the key can find out what each hash replaces.
	 *
	 * @param forms how addresses are read
	 * @param key   of its hashes
	 */
	public StudyGate(Study study, AddressForms forms, Release release, PrivacyKey key) {
		this.release = release;
		this.accounts = new StudyAccounts(study, forms);
		this.names = key.pseudonyms();
		this.mask = new PostMask(Preset.LOI25.choice(), accounts, names, Set.of());
	}

	/** The release that was asked for. */
	public Release release() {
		return release;
	}

	/** True when something is taken out. */
	public boolean redacts() {
		return release == Release.REDACTED;
	}

	/** A post as it leaves. @param file replaces the name of its file */
	public Post post(Post post, String file) {
		return redacts() ? mask.masked(post, mask.isOurs(post), file) : post;
	}

	/**
	 * A post as it is named in tables without its words. A post of an account of the study stays as it is, because it is a
	 * public record; any other is treated as in {@link #post}.
	 */
	public Post named(Post post, String file) {
		return redacts() && mask.isOurs(post) ? post : post(post, file);
	}

	/** A text of the study as it leaves. @param platform of the text; may be empty */
	public String text(String platform, String text) {
		mask.on(platform);
		return redacts() ? mask.text(text) : text;
	}

	/** An account as a list names it: one that speaks for an agency stays, and one that the study lists as public. */
	public AttributedAccount account(AttributedAccount it) {
		int name = it.account().startsWith("@") ? 1 : it.account().indexOf(':') + 1;
		boolean ours = !it.agencies().isEmpty() && it.basis() != AttributionBasis.SET_ASIDE
				|| accounts.isPublic(it.platform(), it.account().substring(name));
		if (!redacts() || ours) {
			return it;
		}
		String hidden = names.of(it.platform(), it.account().substring(name));
		String label = it.label().isEmpty() ? "" : (it.label().startsWith("@") ? "@" : "") + hidden;
		return new AttributedAccount(it.platform(), it.account().isEmpty() ? "" : it.account().substring(0, name) + hidden, label,
				it.author().isEmpty() ? "" : hidden, it.posts(), it.relayed(), it.basis(), it.agencies(), it.official());
	}

	/**
	 * A row of the register of accounts, which names agencies and their accounts. The owner of an account is left out,
	 * because it may be a person, and contacts in the texts beside it are masked.
	 *
	 * @param row of {@link org.palier.numbers.view.AccountRegister}, by its columns
	 */
	public Map<String, String> registered(Map<String, String> row) {
		if (!redacts()) {
			return row;
		}
		Map<String, String> left = new LinkedHashMap<>(row);
		left.computeIfPresent("owner", (column, owner) -> "");
		left.computeIfPresent("purpose", (column, text) -> text(row.getOrDefault("platform", ""), text));
		return left;
	}

	/** For the manifest. */
	public Map<String, String> parameters() {
		return Map.of("release", release.id());
	}
}
