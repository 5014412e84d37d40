// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.AccountCount;
import org.palier.corpus.Post;
import org.palier.corpus.RelayCount;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.WebAddress;
import org.palier.model.ListedPublic;
import org.palier.model.Platform;
import org.palier.model.PublicAccount;
import org.palier.model.PublicKind;
import org.palier.model.Study;

/**
 * The journalists, groups, bodies and elected persons whom a study lists, found by their accounts. For posts that an
 * import hid, the names of those listed are hashed and compared. So a person listed after the import is found too,
 * where the key of the study is at hand. A snapshot; thread-safe.
 */
public final class ListedPublics {

	/**
	 * A listed person or body.
	 *
	 * @param id    in the study
	 * @param name  as readers see it
	 * @param kind  id of the kind; empty when the study does not say
	 * @param leads true when those of the kind are leaders of opinion, see {@link PublicKind#isLeads}
	 */
	public record Listed(String id, Bilingual name, String kind, boolean leads) {
	}

	/** A name on a platform. */
	private record Name(String platform, String text) {
	}

	private final AddressForms forms;
	private final Map<Name, Listed> byHandle = new HashMap<>();
	private final Map<Name, Listed> byAddress = new HashMap<>();
	/** The listed names as an import that hid them wrote them; made when one is asked for. */
	private @Nullable Map<Name, Listed> hidden;

	/** @param forms how addresses are read, with the key of the study's pseudonyms where it is at hand */
	public ListedPublics(Study study, AddressForms forms) {
		this.forms = forms;
		for (ListedPublic each : study.getPublics()) {
			PublicKind kind = each.getKind();
			var listed = new Listed(each.getId(), Bilingual.of(each.getName()), kind == null ? "" : kind.getId(), kind != null && kind.isLeads());
			each.getAccounts().stream().filter(it -> it.getPlatform() != null).forEach(it -> index(it, listed));
		}
	}

	private void index(PublicAccount account, Listed listed) {
		Platform platform = account.getPlatform();
		String url = Objects.requireNonNullElse(account.getUrl(), "");
		boolean namedInPath = !platform.getHosts().isEmpty() && !platform.getHosts().contains(WebAddress.ANY_HOST);
		Set<String> names = new LinkedHashSet<>();
		names.add(AccountNames.handle(Objects.requireNonNullElse(account.getHandle(), "")));
		names.addAll(forms.handles(platform.getId(), namedInPath, url));
		names.stream().filter(it -> !it.isEmpty()).forEach(it -> byHandle.putIfAbsent(new Name(platform.getId(), it), listed));
		forms.address(url).ifPresent(it -> byAddress.putIfAbsent(new Name(platform.getId(), it), listed));
	}

	/** True when nobody is listed by an account. */
	public boolean isEmpty() {
		return byHandle.isEmpty() && byAddress.isEmpty();
	}

	/**
	 * Finds the listed person or body with a handle or an id, or with the pseudonym of one.
	 *
	 * @param name may be empty, which nobody has
	 */
	public Optional<Listed> named(String platform, String name) {
		return isEmpty() ? Optional.empty() : any(byHandle, platform, List.of(AccountNames.handle(name)));
	}

	/** Finds the listed person or body with an address, or with the pseudonym of it. @param url may be empty, which nobody has */
	public Optional<Listed> at(String platform, String url) {
		if (isEmpty()) {
			return Optional.empty();
		}
		String plain = forms.address(url).orElse(url);
		return any(byAddress, platform, List.of(plain));
	}

	/** Finds the author of a post among those listed. */
	public Optional<Listed> author(Post post) {
		return named(post.platform(), post.accountId()).or(() -> at(post.platform(), post.accountUrl()))
				.or(() -> named(post.platform(), post.accountHandle()));
	}

	/** Finds the owner of an account of the corpus among those listed: by id, then by address, then by handle. */
	public Optional<Listed> of(AccountCount account) {
		return named(account.platform(), account.id())
				.or(() -> account.urls().stream().flatMap(it -> at(account.platform(), it).stream()).findFirst())
				.or(() -> any(byHandle, account.platform(), account.handles().stream().map(AccountNames::handle).toList()));
	}

	/** Finds an account that posts relay among those listed. */
	public Optional<Listed> of(RelayCount relayed) {
		return named(relayed.platform(), relayed.handle());
	}

	private Optional<Listed> any(Map<Name, Listed> index, String platform, Collection<String> texts) {
		for (String text : texts) {
			Listed found = text.isEmpty() ? null : index.get(new Name(platform, text));
			if (found != null) {
				return Optional.of(found);
			}
		}
		return forms.hash().flatMap(hash -> texts.stream().filter(hash::isHash)
				.flatMap(it -> Optional.ofNullable(hidden(hash).get(new Name(platform, it))).stream()).findFirst());
	}

	private synchronized Map<Name, Listed> hidden(AccountHash hash) {
		Map<Name, Listed> made = hidden;
		if (made == null) {
			made = new HashMap<>();
			for (Map<Name, Listed> index : List.of(byHandle, byAddress)) {
				for (Map.Entry<Name, Listed> each : index.entrySet()) {
					made.putIfAbsent(new Name(each.getKey().platform(), hash.of(each.getKey().platform(), each.getKey().text())), each.getValue());
				}
			}
			hidden = made;
		}
		return made;
	}
}
