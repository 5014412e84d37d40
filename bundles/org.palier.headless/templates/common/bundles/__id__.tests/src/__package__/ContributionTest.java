package [=id];

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
		var ours = installed.all().stream().filter(it -> it.plugin().bundle().equals("[=id]")).toList();
		assertEquals([#if withCensus && withPosts]2[#else]1[/#if], ours.size());
		ours.forEach(it -> assertInstanceOf(Contribution.Usable.class, it, ours::toString));
		assertTrue(ours.stream().anyMatch(it -> it.plugin().id().equals("[=contribution]")), ours::toString);
	}
}
