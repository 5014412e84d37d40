/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.palier.model.Allocation;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.HandedOut;
import org.palier.model.Interview;
import org.palier.model.PalierPackage;
import org.palier.model.SetAddition;
import org.palier.model.SetPurpose;
import org.palier.model.SetStratum;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Coding Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getDrawnOn <em>Drawn On</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getTargeted <em>Targeted</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getTargeting <em>Targeting</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getFrame <em>Frame</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getFramePosts <em>Frame Posts</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getStrata <em>Strata</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getAllocation <em>Allocation</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getVariance <em>Variance</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getAgencies <em>Agencies</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getFrameAgencies <em>Frame Agencies</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getOverlap <em>Overlap</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getCoders <em>Coders</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getFacets <em>Facets</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#isSuggestions <em>Suggestions</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#isIdentified <em>Identified</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getParts <em>Parts</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getHandedOut <em>Handed Out</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getInterviews <em>Interviews</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getAdditions <em>Additions</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getStopAtMargin <em>Stop At Margin</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getBlock <em>Block</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getAfter <em>After</em>}</li>
 *   <li>{@link org.palier.model.impl.CodingSetImpl#getTurn <em>Turn</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodingSetImpl extends IdentifiedImpl implements CodingSet {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final SetPurpose PURPOSE_EDEFAULT = SetPurpose.REAL;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected SetPurpose purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDrawnOn() <em>Drawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawnOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DRAWN_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDrawnOn() <em>Drawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawnOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate drawnOn = DRAWN_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final int SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected int size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargeted() <em>Targeted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargeted()
	 * @generated
	 * @ordered
	 */
	protected static final int TARGETED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTargeted() <em>Targeted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargeted()
	 * @generated
	 * @ordered
	 */
	protected int targeted = TARGETED_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargeting() <em>Targeting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargeting()
	 * @generated
	 * @ordered
	 */
	protected static final String TARGETING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargeting() <em>Targeting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargeting()
	 * @generated
	 * @ordered
	 */
	protected String targeting = TARGETING_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrame() <em>Frame</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrame()
	 * @generated
	 * @ordered
	 */
	protected static final String FRAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrame() <em>Frame</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrame()
	 * @generated
	 * @ordered
	 */
	protected String frame = FRAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getFramePosts() <em>Frame Posts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFramePosts()
	 * @generated
	 * @ordered
	 */
	protected static final int FRAME_POSTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFramePosts() <em>Frame Posts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFramePosts()
	 * @generated
	 * @ordered
	 */
	protected int framePosts = FRAME_POSTS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStrata() <em>Strata</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrata()
	 * @generated
	 * @ordered
	 */
	protected EList<String> strata;

	/**
	 * The default value of the '{@link #getAllocation() <em>Allocation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllocation()
	 * @generated
	 * @ordered
	 */
	protected static final Allocation ALLOCATION_EDEFAULT = Allocation.PROPORTIONAL;

	/**
	 * The cached value of the '{@link #getAllocation() <em>Allocation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllocation()
	 * @generated
	 * @ordered
	 */
	protected Allocation allocation = ALLOCATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getVariance() <em>Variance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariance()
	 * @generated
	 * @ordered
	 */
	protected static final String VARIANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVariance() <em>Variance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariance()
	 * @generated
	 * @ordered
	 */
	protected String variance = VARIANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgencies() <em>Agencies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgencies()
	 * @generated
	 * @ordered
	 */
	protected static final int AGENCIES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAgencies() <em>Agencies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgencies()
	 * @generated
	 * @ordered
	 */
	protected int agencies = AGENCIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrameAgencies() <em>Frame Agencies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameAgencies()
	 * @generated
	 * @ordered
	 */
	protected static final int FRAME_AGENCIES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFrameAgencies() <em>Frame Agencies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameAgencies()
	 * @generated
	 * @ordered
	 */
	protected int frameAgencies = FRAME_AGENCIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getOverlap() <em>Overlap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverlap()
	 * @generated
	 * @ordered
	 */
	protected static final double OVERLAP_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getOverlap() <em>Overlap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverlap()
	 * @generated
	 * @ordered
	 */
	protected double overlap = OVERLAP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCoders() <em>Coders</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoders()
	 * @generated
	 * @ordered
	 */
	protected EList<Coder> coders;

	/**
	 * The cached value of the '{@link #getFacets() <em>Facets</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacets()
	 * @generated
	 * @ordered
	 */
	protected EList<String> facets;

	/**
	 * The default value of the '{@link #isSuggestions() <em>Suggestions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSuggestions()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SUGGESTIONS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSuggestions() <em>Suggestions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSuggestions()
	 * @generated
	 * @ordered
	 */
	protected boolean suggestions = SUGGESTIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #isIdentified() <em>Identified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIdentified()
	 * @generated
	 * @ordered
	 */
	protected static final boolean IDENTIFIED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIdentified() <em>Identified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIdentified()
	 * @generated
	 * @ordered
	 */
	protected boolean identified = IDENTIFIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CLOSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate closedOn = CLOSED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParts() <em>Parts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParts()
	 * @generated
	 * @ordered
	 */
	protected EList<SetStratum> parts;

	/**
	 * The cached value of the '{@link #getHandedOut() <em>Handed Out</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandedOut()
	 * @generated
	 * @ordered
	 */
	protected EList<HandedOut> handedOut;

	/**
	 * The cached value of the '{@link #getInterviews() <em>Interviews</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterviews()
	 * @generated
	 * @ordered
	 */
	protected EList<Interview> interviews;

	/**
	 * The cached value of the '{@link #getAdditions() <em>Additions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdditions()
	 * @generated
	 * @ordered
	 */
	protected EList<SetAddition> additions;

	/**
	 * The default value of the '{@link #getStopAtMargin() <em>Stop At Margin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStopAtMargin()
	 * @generated
	 * @ordered
	 */
	protected static final double STOP_AT_MARGIN_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getStopAtMargin() <em>Stop At Margin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStopAtMargin()
	 * @generated
	 * @ordered
	 */
	protected double stopAtMargin = STOP_AT_MARGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getBlock() <em>Block</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlock()
	 * @generated
	 * @ordered
	 */
	protected static final int BLOCK_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBlock() <em>Block</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlock()
	 * @generated
	 * @ordered
	 */
	protected int block = BLOCK_EDEFAULT;

	/**
	 * The default value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected static final String AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected String after = AFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTurn() <em>Turn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTurn()
	 * @generated
	 * @ordered
	 */
	protected static final Double TURN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTurn() <em>Turn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTurn()
	 * @generated
	 * @ordered
	 */
	protected Double turn = TURN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CodingSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.CODING_SET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SetPurpose getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(SetPurpose newPurpose) {
		SetPurpose oldPurpose = purpose;
		purpose = newPurpose == null ? PURPOSE_EDEFAULT : newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDrawnOn() {
		return drawnOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDrawnOn(LocalDate newDrawnOn) {
		LocalDate oldDrawnOn = drawnOn;
		drawnOn = newDrawnOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__DRAWN_ON, oldDrawnOn, drawnOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(int newSize) {
		int oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTargeted() {
		return targeted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargeted(int newTargeted) {
		int oldTargeted = targeted;
		targeted = newTargeted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__TARGETED, oldTargeted, targeted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTargeting() {
		return targeting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargeting(String newTargeting) {
		String oldTargeting = targeting;
		targeting = newTargeting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__TARGETING, oldTargeting, targeting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrame() {
		return frame;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrame(String newFrame) {
		String oldFrame = frame;
		frame = newFrame;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__FRAME, oldFrame, frame));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFramePosts() {
		return framePosts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFramePosts(int newFramePosts) {
		int oldFramePosts = framePosts;
		framePosts = newFramePosts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__FRAME_POSTS, oldFramePosts, framePosts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getStrata() {
		if (strata == null) {
			strata = new EDataTypeUniqueEList<String>(String.class, this, PalierPackage.CODING_SET__STRATA);
		}
		return strata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Allocation getAllocation() {
		return allocation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllocation(Allocation newAllocation) {
		Allocation oldAllocation = allocation;
		allocation = newAllocation == null ? ALLOCATION_EDEFAULT : newAllocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__ALLOCATION, oldAllocation, allocation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVariance() {
		return variance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVariance(String newVariance) {
		String oldVariance = variance;
		variance = newVariance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__VARIANCE, oldVariance, variance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAgencies() {
		return agencies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgencies(int newAgencies) {
		int oldAgencies = agencies;
		agencies = newAgencies;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__AGENCIES, oldAgencies, agencies));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFrameAgencies() {
		return frameAgencies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrameAgencies(int newFrameAgencies) {
		int oldFrameAgencies = frameAgencies;
		frameAgencies = newFrameAgencies;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__FRAME_AGENCIES, oldFrameAgencies, frameAgencies));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getOverlap() {
		return overlap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOverlap(double newOverlap) {
		double oldOverlap = overlap;
		overlap = newOverlap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__OVERLAP, oldOverlap, overlap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Coder> getCoders() {
		if (coders == null) {
			coders = new EObjectEList<Coder>(Coder.class, this, PalierPackage.CODING_SET__CODERS);
		}
		return coders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFacets() {
		if (facets == null) {
			facets = new EDataTypeUniqueEList<String>(String.class, this, PalierPackage.CODING_SET__FACETS);
		}
		return facets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSuggestions() {
		return suggestions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuggestions(boolean newSuggestions) {
		boolean oldSuggestions = suggestions;
		suggestions = newSuggestions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__SUGGESTIONS, oldSuggestions, suggestions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIdentified() {
		return identified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentified(boolean newIdentified) {
		boolean oldIdentified = identified;
		identified = newIdentified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__IDENTIFIED, oldIdentified, identified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getClosedOn() {
		return closedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosedOn(LocalDate newClosedOn) {
		LocalDate oldClosedOn = closedOn;
		closedOn = newClosedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__CLOSED_ON, oldClosedOn, closedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SetStratum> getParts() {
		if (parts == null) {
			parts = new EObjectContainmentEList<SetStratum>(SetStratum.class, this, PalierPackage.CODING_SET__PARTS);
		}
		return parts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HandedOut> getHandedOut() {
		if (handedOut == null) {
			handedOut = new EObjectContainmentEList<HandedOut>(HandedOut.class, this, PalierPackage.CODING_SET__HANDED_OUT);
		}
		return handedOut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Interview> getInterviews() {
		if (interviews == null) {
			interviews = new EObjectEList<Interview>(Interview.class, this, PalierPackage.CODING_SET__INTERVIEWS);
		}
		return interviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SetAddition> getAdditions() {
		if (additions == null) {
			additions = new EObjectContainmentEList<SetAddition>(SetAddition.class, this, PalierPackage.CODING_SET__ADDITIONS);
		}
		return additions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStopAtMargin() {
		return stopAtMargin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStopAtMargin(double newStopAtMargin) {
		double oldStopAtMargin = stopAtMargin;
		stopAtMargin = newStopAtMargin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__STOP_AT_MARGIN, oldStopAtMargin, stopAtMargin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBlock() {
		return block;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlock(int newBlock) {
		int oldBlock = block;
		block = newBlock;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__BLOCK, oldBlock, block));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAfter() {
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfter(String newAfter) {
		String oldAfter = after;
		after = newAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__AFTER, oldAfter, after));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTurn() {
		return turn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTurn(Double newTurn) {
		Double oldTurn = turn;
		turn = newTurn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CODING_SET__TURN, oldTurn, turn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PalierPackage.CODING_SET__PARTS:
				return ((InternalEList<?>)getParts()).basicRemove(otherEnd, msgs);
			case PalierPackage.CODING_SET__HANDED_OUT:
				return ((InternalEList<?>)getHandedOut()).basicRemove(otherEnd, msgs);
			case PalierPackage.CODING_SET__ADDITIONS:
				return ((InternalEList<?>)getAdditions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.CODING_SET__NAME:
				return getName();
			case PalierPackage.CODING_SET__PURPOSE:
				return getPurpose();
			case PalierPackage.CODING_SET__DRAWN_ON:
				return getDrawnOn();
			case PalierPackage.CODING_SET__SEED:
				return getSeed();
			case PalierPackage.CODING_SET__SIZE:
				return getSize();
			case PalierPackage.CODING_SET__TARGETED:
				return getTargeted();
			case PalierPackage.CODING_SET__TARGETING:
				return getTargeting();
			case PalierPackage.CODING_SET__FRAME:
				return getFrame();
			case PalierPackage.CODING_SET__FRAME_POSTS:
				return getFramePosts();
			case PalierPackage.CODING_SET__STRATA:
				return getStrata();
			case PalierPackage.CODING_SET__ALLOCATION:
				return getAllocation();
			case PalierPackage.CODING_SET__VARIANCE:
				return getVariance();
			case PalierPackage.CODING_SET__AGENCIES:
				return getAgencies();
			case PalierPackage.CODING_SET__FRAME_AGENCIES:
				return getFrameAgencies();
			case PalierPackage.CODING_SET__OVERLAP:
				return getOverlap();
			case PalierPackage.CODING_SET__CODERS:
				return getCoders();
			case PalierPackage.CODING_SET__FACETS:
				return getFacets();
			case PalierPackage.CODING_SET__SUGGESTIONS:
				return isSuggestions();
			case PalierPackage.CODING_SET__IDENTIFIED:
				return isIdentified();
			case PalierPackage.CODING_SET__CLOSED_ON:
				return getClosedOn();
			case PalierPackage.CODING_SET__PARTS:
				return getParts();
			case PalierPackage.CODING_SET__HANDED_OUT:
				return getHandedOut();
			case PalierPackage.CODING_SET__INTERVIEWS:
				return getInterviews();
			case PalierPackage.CODING_SET__ADDITIONS:
				return getAdditions();
			case PalierPackage.CODING_SET__STOP_AT_MARGIN:
				return getStopAtMargin();
			case PalierPackage.CODING_SET__BLOCK:
				return getBlock();
			case PalierPackage.CODING_SET__AFTER:
				return getAfter();
			case PalierPackage.CODING_SET__TURN:
				return getTurn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.CODING_SET__NAME:
				setName((String)newValue);
				return;
			case PalierPackage.CODING_SET__PURPOSE:
				setPurpose((SetPurpose)newValue);
				return;
			case PalierPackage.CODING_SET__DRAWN_ON:
				setDrawnOn((LocalDate)newValue);
				return;
			case PalierPackage.CODING_SET__SEED:
				setSeed((Long)newValue);
				return;
			case PalierPackage.CODING_SET__SIZE:
				setSize((Integer)newValue);
				return;
			case PalierPackage.CODING_SET__TARGETED:
				setTargeted((Integer)newValue);
				return;
			case PalierPackage.CODING_SET__TARGETING:
				setTargeting((String)newValue);
				return;
			case PalierPackage.CODING_SET__FRAME:
				setFrame((String)newValue);
				return;
			case PalierPackage.CODING_SET__FRAME_POSTS:
				setFramePosts((Integer)newValue);
				return;
			case PalierPackage.CODING_SET__STRATA:
				getStrata().clear();
				getStrata().addAll((Collection<? extends String>)newValue);
				return;
			case PalierPackage.CODING_SET__ALLOCATION:
				setAllocation((Allocation)newValue);
				return;
			case PalierPackage.CODING_SET__VARIANCE:
				setVariance((String)newValue);
				return;
			case PalierPackage.CODING_SET__AGENCIES:
				setAgencies((Integer)newValue);
				return;
			case PalierPackage.CODING_SET__FRAME_AGENCIES:
				setFrameAgencies((Integer)newValue);
				return;
			case PalierPackage.CODING_SET__OVERLAP:
				setOverlap((Double)newValue);
				return;
			case PalierPackage.CODING_SET__CODERS:
				getCoders().clear();
				getCoders().addAll((Collection<? extends Coder>)newValue);
				return;
			case PalierPackage.CODING_SET__FACETS:
				getFacets().clear();
				getFacets().addAll((Collection<? extends String>)newValue);
				return;
			case PalierPackage.CODING_SET__SUGGESTIONS:
				setSuggestions((Boolean)newValue);
				return;
			case PalierPackage.CODING_SET__IDENTIFIED:
				setIdentified((Boolean)newValue);
				return;
			case PalierPackage.CODING_SET__CLOSED_ON:
				setClosedOn((LocalDate)newValue);
				return;
			case PalierPackage.CODING_SET__PARTS:
				getParts().clear();
				getParts().addAll((Collection<? extends SetStratum>)newValue);
				return;
			case PalierPackage.CODING_SET__HANDED_OUT:
				getHandedOut().clear();
				getHandedOut().addAll((Collection<? extends HandedOut>)newValue);
				return;
			case PalierPackage.CODING_SET__INTERVIEWS:
				getInterviews().clear();
				getInterviews().addAll((Collection<? extends Interview>)newValue);
				return;
			case PalierPackage.CODING_SET__ADDITIONS:
				getAdditions().clear();
				getAdditions().addAll((Collection<? extends SetAddition>)newValue);
				return;
			case PalierPackage.CODING_SET__STOP_AT_MARGIN:
				setStopAtMargin((Double)newValue);
				return;
			case PalierPackage.CODING_SET__BLOCK:
				setBlock((Integer)newValue);
				return;
			case PalierPackage.CODING_SET__AFTER:
				setAfter((String)newValue);
				return;
			case PalierPackage.CODING_SET__TURN:
				setTurn((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.CODING_SET__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__DRAWN_ON:
				setDrawnOn(DRAWN_ON_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__TARGETED:
				setTargeted(TARGETED_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__TARGETING:
				setTargeting(TARGETING_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__FRAME:
				setFrame(FRAME_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__FRAME_POSTS:
				setFramePosts(FRAME_POSTS_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__STRATA:
				getStrata().clear();
				return;
			case PalierPackage.CODING_SET__ALLOCATION:
				setAllocation(ALLOCATION_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__VARIANCE:
				setVariance(VARIANCE_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__AGENCIES:
				setAgencies(AGENCIES_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__FRAME_AGENCIES:
				setFrameAgencies(FRAME_AGENCIES_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__OVERLAP:
				setOverlap(OVERLAP_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__CODERS:
				getCoders().clear();
				return;
			case PalierPackage.CODING_SET__FACETS:
				getFacets().clear();
				return;
			case PalierPackage.CODING_SET__SUGGESTIONS:
				setSuggestions(SUGGESTIONS_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__IDENTIFIED:
				setIdentified(IDENTIFIED_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__CLOSED_ON:
				setClosedOn(CLOSED_ON_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__PARTS:
				getParts().clear();
				return;
			case PalierPackage.CODING_SET__HANDED_OUT:
				getHandedOut().clear();
				return;
			case PalierPackage.CODING_SET__INTERVIEWS:
				getInterviews().clear();
				return;
			case PalierPackage.CODING_SET__ADDITIONS:
				getAdditions().clear();
				return;
			case PalierPackage.CODING_SET__STOP_AT_MARGIN:
				setStopAtMargin(STOP_AT_MARGIN_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__BLOCK:
				setBlock(BLOCK_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__AFTER:
				setAfter(AFTER_EDEFAULT);
				return;
			case PalierPackage.CODING_SET__TURN:
				setTurn(TURN_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.CODING_SET__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PalierPackage.CODING_SET__PURPOSE:
				return purpose != PURPOSE_EDEFAULT;
			case PalierPackage.CODING_SET__DRAWN_ON:
				return DRAWN_ON_EDEFAULT == null ? drawnOn != null : !DRAWN_ON_EDEFAULT.equals(drawnOn);
			case PalierPackage.CODING_SET__SEED:
				return seed != SEED_EDEFAULT;
			case PalierPackage.CODING_SET__SIZE:
				return size != SIZE_EDEFAULT;
			case PalierPackage.CODING_SET__TARGETED:
				return targeted != TARGETED_EDEFAULT;
			case PalierPackage.CODING_SET__TARGETING:
				return TARGETING_EDEFAULT == null ? targeting != null : !TARGETING_EDEFAULT.equals(targeting);
			case PalierPackage.CODING_SET__FRAME:
				return FRAME_EDEFAULT == null ? frame != null : !FRAME_EDEFAULT.equals(frame);
			case PalierPackage.CODING_SET__FRAME_POSTS:
				return framePosts != FRAME_POSTS_EDEFAULT;
			case PalierPackage.CODING_SET__STRATA:
				return strata != null && !strata.isEmpty();
			case PalierPackage.CODING_SET__ALLOCATION:
				return allocation != ALLOCATION_EDEFAULT;
			case PalierPackage.CODING_SET__VARIANCE:
				return VARIANCE_EDEFAULT == null ? variance != null : !VARIANCE_EDEFAULT.equals(variance);
			case PalierPackage.CODING_SET__AGENCIES:
				return agencies != AGENCIES_EDEFAULT;
			case PalierPackage.CODING_SET__FRAME_AGENCIES:
				return frameAgencies != FRAME_AGENCIES_EDEFAULT;
			case PalierPackage.CODING_SET__OVERLAP:
				return overlap != OVERLAP_EDEFAULT;
			case PalierPackage.CODING_SET__CODERS:
				return coders != null && !coders.isEmpty();
			case PalierPackage.CODING_SET__FACETS:
				return facets != null && !facets.isEmpty();
			case PalierPackage.CODING_SET__SUGGESTIONS:
				return suggestions != SUGGESTIONS_EDEFAULT;
			case PalierPackage.CODING_SET__IDENTIFIED:
				return identified != IDENTIFIED_EDEFAULT;
			case PalierPackage.CODING_SET__CLOSED_ON:
				return CLOSED_ON_EDEFAULT == null ? closedOn != null : !CLOSED_ON_EDEFAULT.equals(closedOn);
			case PalierPackage.CODING_SET__PARTS:
				return parts != null && !parts.isEmpty();
			case PalierPackage.CODING_SET__HANDED_OUT:
				return handedOut != null && !handedOut.isEmpty();
			case PalierPackage.CODING_SET__INTERVIEWS:
				return interviews != null && !interviews.isEmpty();
			case PalierPackage.CODING_SET__ADDITIONS:
				return additions != null && !additions.isEmpty();
			case PalierPackage.CODING_SET__STOP_AT_MARGIN:
				return stopAtMargin != STOP_AT_MARGIN_EDEFAULT;
			case PalierPackage.CODING_SET__BLOCK:
				return block != BLOCK_EDEFAULT;
			case PalierPackage.CODING_SET__AFTER:
				return AFTER_EDEFAULT == null ? after != null : !AFTER_EDEFAULT.equals(after);
			case PalierPackage.CODING_SET__TURN:
				return TURN_EDEFAULT == null ? turn != null : !TURN_EDEFAULT.equals(turn);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", drawnOn: ");
		result.append(drawnOn);
		result.append(", seed: ");
		result.append(seed);
		result.append(", size: ");
		result.append(size);
		result.append(", targeted: ");
		result.append(targeted);
		result.append(", targeting: ");
		result.append(targeting);
		result.append(", frame: ");
		result.append(frame);
		result.append(", framePosts: ");
		result.append(framePosts);
		result.append(", strata: ");
		result.append(strata);
		result.append(", allocation: ");
		result.append(allocation);
		result.append(", variance: ");
		result.append(variance);
		result.append(", agencies: ");
		result.append(agencies);
		result.append(", frameAgencies: ");
		result.append(frameAgencies);
		result.append(", overlap: ");
		result.append(overlap);
		result.append(", facets: ");
		result.append(facets);
		result.append(", suggestions: ");
		result.append(suggestions);
		result.append(", identified: ");
		result.append(identified);
		result.append(", closedOn: ");
		result.append(closedOn);
		result.append(", stopAtMargin: ");
		result.append(stopAtMargin);
		result.append(", block: ");
		result.append(block);
		result.append(", after: ");
		result.append(after);
		result.append(", turn: ");
		result.append(turn);
		result.append(')');
		return result.toString();
	}

} //CodingSetImpl
