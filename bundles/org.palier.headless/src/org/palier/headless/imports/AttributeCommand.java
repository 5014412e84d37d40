// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.study.ReleaseChoice;
import org.palier.intake.privacy.PrivacyTerms;
import org.palier.intake.privacy.StudyGate;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.AttributedAccount;
import org.palier.study.attribution.Attribution;
import org.palier.study.history.PostsOutOfLife;
import org.palier.study.runs.StudyFolder;

import com.fasterxml.jackson.databind.node.ArrayNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run attribute STUDY}: says which posts come to which agencies, and which to none. Changes
 * nothing: the attribution follows from the accounts and mappings of the study.
 */
@Command(name = "attribute")
public final class AttributeCommand extends StudyCommand {

	private static final int SHOWN = 15;

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Mixin
	private ReleaseChoice release;

	public AttributeCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		try (var study = Console.toRead(StudyFolder.at(path), false)) {
			AddressForms forms = console().contributions().addressForms();
			Attribution attribution = Attribution.of(study.study(), study.postsNeeded(), forms);
			StudyGate gate = release.gate(study.study(), forms);
			answer().put("direct", attribution.direct()).put("relayed", attribution.relayed())
					.put("ambiguous", attribution.ambiguous()).put("unattributed", attribution.unattributed());
			answer().put("release", gate.release().id());
			write(answer().putArray("accounts"), attribution.accounts().stream().map(gate::account).toList());
			tell(Console.text("attribute.done", attribution.direct(), attribution.relayed(), attribution.ambiguous(),
					attribution.unattributed()).in(console().locale()));
			List<PostsOutOfLife> outOfLife = PostsOutOfLife.of(study.study(), attribution, study.postsNeeded());
			ArrayNode lives = answer().putArray("out_of_life");
			outOfLife.forEach(it -> lives.addObject().put("agency", it.agency()).put("before", it.before()).put("after", it.after()));
			PostsOutOfLife.notes(outOfLife).forEach(it -> tell(it.in(console().locale())));
			list("attribute.ambiguous", attribution.ambiguousAccounts(), gate);
			list("attribute.unknown", attribution.unknownAccounts(), gate);
			if (PrivacyTerms.fingerprint(study.study()).isPresent() && forms.hash().isEmpty()) {
				tell(Console.text("attribute.no_key", PrivacyTerms.fingerprint(study.study()).get()).in(console().locale()));
			}
		}
		return ExitCode.OK;
	}

	private void list(String title, List<AttributedAccount> accounts, StudyGate gate) {
		if (!accounts.isEmpty()) {
			tell(Console.text(title, accounts.size()).in(console().locale()));
			accounts.stream().limit(SHOWN).map(gate::account).forEach(it -> tell("  " + it.platform() + " " + it.label() + " "
					+ Console.text("attribute.posts", it.posts(), it.relayed()).in(console().locale())));
		}
	}

	private static void write(ArrayNode array, List<AttributedAccount> accounts) {
		for (AttributedAccount account : accounts) {
			var node = array.addObject().put("platform", account.platform()).put("account", account.account())
					.put("label", account.label()).put("posts", account.posts()).put("relayed", account.relayed())
					.put("basis", account.basis().name().toLowerCase(Locale.ROOT));
			account.agencies().forEach(node.putArray("agencies")::add);
		}
	}
}
