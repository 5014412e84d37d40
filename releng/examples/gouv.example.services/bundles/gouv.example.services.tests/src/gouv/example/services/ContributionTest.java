package gouv.example.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contributions;

/** That Palier finds the plug-in; every other test is of what it does. */
class ContributionTest {

	@Test
	void palierListsItAsUsable() {
		var installed = new Contributions(RegistryFactory.getRegistry(),
				FrameworkUtil.getBundle(ContributionTest.class).getBundleContext());
		var ours = installed.all().stream().filter(it -> it.plugin().bundle().equals("gouv.example.services")).toList();
		assertEquals(List.of("patterns gouv.example.services.links", "theory gouv.example.services", "report template gouv.example.services",
				"migration gouv.example.services.codebook"), ours.stream().map(it -> it.plugin().kind() + " " + it.plugin().id()).toList());
		ours.forEach(it -> assertInstanceOf(Contribution.Usable.class, it, it::toString));
	}

	/** The migration speaks of usages that the pack has. */
	@Test
	void thePackIsToldWhatItsUsagesWereCalled() {
		var pack = new Contributions(RegistryFactory.getRegistry(), FrameworkUtil.getBundle(ContributionTest.class).getBundleContext())
				.packVersions().newest("gouv.example.services").orElseThrow();
		var ids = pack.getUsages().stream().map(it -> it.getId()).toList();
		assertEquals(List.of("question", "settled"), pack.getReplacements().stream().map(it -> it.getFrom()).toList());
		pack.getReplacements().forEach(it -> assertTrue(ids.contains(it.getTo()), it.getTo()));
	}
}
