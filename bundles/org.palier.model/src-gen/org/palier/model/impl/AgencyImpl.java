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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.Category;
import org.palier.model.ExternalId;
import org.palier.model.FormerName;
import org.palier.model.FormerValue;
import org.palier.model.LocalizedText;
import org.palier.model.OwnValue;
import org.palier.model.PalierPackage;
import org.palier.model.Presence;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agency</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getAcronym <em>Acronym</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getOtherNames <em>Other Names</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getFormerIds <em>Former Ids</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getExternalIds <em>External Ids</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getField <em>Field</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getWebSite <em>Web Site</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#isUnmatched <em>Unmatched</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getRun <em>Run</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getHeldFields <em>Held Fields</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getBegunOn <em>Begun On</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getSuccessors <em>Successors</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getSuccessorNames <em>Successor Names</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getFormerNames <em>Former Names</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getLifeSource <em>Life Source</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getFormerValues <em>Former Values</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getAudiences <em>Audiences</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getOwn <em>Own</em>}</li>
 *   <li>{@link org.palier.model.impl.AgencyImpl#getPresences <em>Presences</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AgencyImpl extends IdentifiedImpl implements Agency {
	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected LocalizedText name;

	/**
	 * The cached value of the '{@link #getAcronym() <em>Acronym</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcronym()
	 * @generated
	 * @ordered
	 */
	protected LocalizedText acronym;

	/**
	 * The cached value of the '{@link #getOtherNames() <em>Other Names</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherNames()
	 * @generated
	 * @ordered
	 */
	protected EList<String> otherNames;

	/**
	 * The cached value of the '{@link #getFormerIds() <em>Former Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormerIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> formerIds;

	/**
	 * The cached value of the '{@link #getExternalIds() <em>External Ids</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExternalIds()
	 * @generated
	 * @ordered
	 */
	protected EList<ExternalId> externalIds;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected AgencyCategory category;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected Integer size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getField() <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getField()
	 * @generated
	 * @ordered
	 */
	protected static final String FIELD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getField() <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getField()
	 * @generated
	 * @ordered
	 */
	protected String field = FIELD_EDEFAULT;

	/**
	 * The default value of the '{@link #getWebSite() <em>Web Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebSite()
	 * @generated
	 * @ordered
	 */
	protected static final String WEB_SITE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWebSite() <em>Web Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebSite()
	 * @generated
	 * @ordered
	 */
	protected String webSite = WEB_SITE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected Agency parent;

	/**
	 * The default value of the '{@link #isUnmatched() <em>Unmatched</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnmatched()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNMATCHED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUnmatched() <em>Unmatched</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnmatched()
	 * @generated
	 * @ordered
	 */
	protected boolean unmatched = UNMATCHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRun() <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRun()
	 * @generated
	 * @ordered
	 */
	protected static final String RUN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRun() <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRun()
	 * @generated
	 * @ordered
	 */
	protected String run = RUN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHeldFields() <em>Held Fields</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeldFields()
	 * @generated
	 * @ordered
	 */
	protected EList<String> heldFields;

	/**
	 * The default value of the '{@link #getBegunOn() <em>Begun On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegunOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BEGUN_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBegunOn() <em>Begun On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegunOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate begunOn = BEGUN_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endedOn = ENDED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSuccessors() <em>Successors</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuccessors()
	 * @generated
	 * @ordered
	 */
	protected EList<Agency> successors;

	/**
	 * The cached value of the '{@link #getSuccessorNames() <em>Successor Names</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuccessorNames()
	 * @generated
	 * @ordered
	 */
	protected EList<String> successorNames;

	/**
	 * The cached value of the '{@link #getFormerNames() <em>Former Names</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormerNames()
	 * @generated
	 * @ordered
	 */
	protected EList<FormerName> formerNames;

	/**
	 * The default value of the '{@link #getLifeSource() <em>Life Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLifeSource()
	 * @generated
	 * @ordered
	 */
	protected static final String LIFE_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLifeSource() <em>Life Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLifeSource()
	 * @generated
	 * @ordered
	 */
	protected String lifeSource = LIFE_SOURCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFormerValues() <em>Former Values</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormerValues()
	 * @generated
	 * @ordered
	 */
	protected EList<FormerValue> formerValues;

	/**
	 * The cached value of the '{@link #getAudiences() <em>Audiences</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudiences()
	 * @generated
	 * @ordered
	 */
	protected EList<Category> audiences;

	/**
	 * The cached value of the '{@link #getOwn() <em>Own</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwn()
	 * @generated
	 * @ordered
	 */
	protected EList<OwnValue> own;

	/**
	 * The cached value of the '{@link #getPresences() <em>Presences</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresences()
	 * @generated
	 * @ordered
	 */
	protected EList<Presence> presences;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AgencyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.AGENCY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetName(LocalizedText newName, NotificationChain msgs) {
		LocalizedText oldName = name;
		name = newName;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PalierPackage.AGENCY__NAME, oldName, newName);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(LocalizedText newName) {
		if (newName != name) {
			NotificationChain msgs = null;
			if (name != null)
				msgs = ((InternalEObject)name).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PalierPackage.AGENCY__NAME, null, msgs);
			if (newName != null)
				msgs = ((InternalEObject)newName).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PalierPackage.AGENCY__NAME, null, msgs);
			msgs = basicSetName(newName, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.AGENCY__NAME, newName, newName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText getAcronym() {
		return acronym;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAcronym(LocalizedText newAcronym, NotificationChain msgs) {
		LocalizedText oldAcronym = acronym;
		acronym = newAcronym;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PalierPackage.AGENCY__ACRONYM, oldAcronym, newAcronym);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcronym(LocalizedText newAcronym) {
		if (newAcronym != acronym) {
			NotificationChain msgs = null;
			if (acronym != null)
				msgs = ((InternalEObject)acronym).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PalierPackage.AGENCY__ACRONYM, null, msgs);
			if (newAcronym != null)
				msgs = ((InternalEObject)newAcronym).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PalierPackage.AGENCY__ACRONYM, null, msgs);
			msgs = basicSetAcronym(newAcronym, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.AGENCY__ACRONYM, newAcronym, newAcronym));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getOtherNames() {
		if (otherNames == null) {
			otherNames = new EDataTypeUniqueEList<String>(String.class, this, PalierPackage.AGENCY__OTHER_NAMES);
		}
		return otherNames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFormerIds() {
		if (formerIds == null) {
			formerIds = new EDataTypeUniqueEList<String>(String.class, this, PalierPackage.AGENCY__FORMER_IDS);
		}
		return formerIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExternalId> getExternalIds() {
		if (externalIds == null) {
			externalIds = new EObjectContainmentEList<ExternalId>(ExternalId.class, this, PalierPackage.AGENCY__EXTERNAL_IDS);
		}
		return externalIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgencyCategory getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(AgencyCategory newCategory) {
		AgencyCategory oldCategory = category;
		category = newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.AGENCY__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(Integer newSize) {
		Integer oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.AGENCY__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getField() {
		return field;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setField(String newField) {
		String oldField = field;
		field = newField;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.AGENCY__FIELD, oldField, field));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWebSite() {
		return webSite;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWebSite(String newWebSite) {
		String oldWebSite = webSite;
		webSite = newWebSite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.AGENCY__WEB_SITE, oldWebSite, webSite));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agency getParent() {
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Agency newParent) {
		Agency oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.AGENCY__PARENT, oldParent, parent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUnmatched() {
		return unmatched;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnmatched(boolean newUnmatched) {
		boolean oldUnmatched = unmatched;
		unmatched = newUnmatched;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.AGENCY__UNMATCHED, oldUnmatched, unmatched));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRun() {
		return run;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRun(String newRun) {
		String oldRun = run;
		run = newRun;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.AGENCY__RUN, oldRun, run));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getHeldFields() {
		if (heldFields == null) {
			heldFields = new EDataTypeUniqueEList<String>(String.class, this, PalierPackage.AGENCY__HELD_FIELDS);
		}
		return heldFields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBegunOn() {
		return begunOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBegunOn(LocalDate newBegunOn) {
		LocalDate oldBegunOn = begunOn;
		begunOn = newBegunOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.AGENCY__BEGUN_ON, oldBegunOn, begunOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndedOn() {
		return endedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndedOn(LocalDate newEndedOn) {
		LocalDate oldEndedOn = endedOn;
		endedOn = newEndedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.AGENCY__ENDED_ON, oldEndedOn, endedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Agency> getSuccessors() {
		if (successors == null) {
			successors = new EObjectEList<Agency>(Agency.class, this, PalierPackage.AGENCY__SUCCESSORS);
		}
		return successors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSuccessorNames() {
		if (successorNames == null) {
			successorNames = new EDataTypeUniqueEList<String>(String.class, this, PalierPackage.AGENCY__SUCCESSOR_NAMES);
		}
		return successorNames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FormerName> getFormerNames() {
		if (formerNames == null) {
			formerNames = new EDataTypeUniqueEList<FormerName>(FormerName.class, this, PalierPackage.AGENCY__FORMER_NAMES);
		}
		return formerNames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLifeSource() {
		return lifeSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLifeSource(String newLifeSource) {
		String oldLifeSource = lifeSource;
		lifeSource = newLifeSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.AGENCY__LIFE_SOURCE, oldLifeSource, lifeSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FormerValue> getFormerValues() {
		if (formerValues == null) {
			formerValues = new EDataTypeUniqueEList<FormerValue>(FormerValue.class, this, PalierPackage.AGENCY__FORMER_VALUES);
		}
		return formerValues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Category> getAudiences() {
		if (audiences == null) {
			audiences = new EObjectEList<Category>(Category.class, this, PalierPackage.AGENCY__AUDIENCES);
		}
		return audiences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OwnValue> getOwn() {
		if (own == null) {
			own = new EDataTypeEList<OwnValue>(OwnValue.class, this, PalierPackage.AGENCY__OWN);
		}
		return own;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Presence> getPresences() {
		if (presences == null) {
			presences = new EObjectContainmentEList<Presence>(Presence.class, this, PalierPackage.AGENCY__PRESENCES);
		}
		return presences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PalierPackage.AGENCY__NAME:
				return basicSetName(null, msgs);
			case PalierPackage.AGENCY__ACRONYM:
				return basicSetAcronym(null, msgs);
			case PalierPackage.AGENCY__EXTERNAL_IDS:
				return ((InternalEList<?>)getExternalIds()).basicRemove(otherEnd, msgs);
			case PalierPackage.AGENCY__PRESENCES:
				return ((InternalEList<?>)getPresences()).basicRemove(otherEnd, msgs);
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
			case PalierPackage.AGENCY__NAME:
				return getName();
			case PalierPackage.AGENCY__ACRONYM:
				return getAcronym();
			case PalierPackage.AGENCY__OTHER_NAMES:
				return getOtherNames();
			case PalierPackage.AGENCY__FORMER_IDS:
				return getFormerIds();
			case PalierPackage.AGENCY__EXTERNAL_IDS:
				return getExternalIds();
			case PalierPackage.AGENCY__CATEGORY:
				return getCategory();
			case PalierPackage.AGENCY__SIZE:
				return getSize();
			case PalierPackage.AGENCY__FIELD:
				return getField();
			case PalierPackage.AGENCY__WEB_SITE:
				return getWebSite();
			case PalierPackage.AGENCY__PARENT:
				return getParent();
			case PalierPackage.AGENCY__UNMATCHED:
				return isUnmatched();
			case PalierPackage.AGENCY__RUN:
				return getRun();
			case PalierPackage.AGENCY__HELD_FIELDS:
				return getHeldFields();
			case PalierPackage.AGENCY__BEGUN_ON:
				return getBegunOn();
			case PalierPackage.AGENCY__ENDED_ON:
				return getEndedOn();
			case PalierPackage.AGENCY__SUCCESSORS:
				return getSuccessors();
			case PalierPackage.AGENCY__SUCCESSOR_NAMES:
				return getSuccessorNames();
			case PalierPackage.AGENCY__FORMER_NAMES:
				return getFormerNames();
			case PalierPackage.AGENCY__LIFE_SOURCE:
				return getLifeSource();
			case PalierPackage.AGENCY__FORMER_VALUES:
				return getFormerValues();
			case PalierPackage.AGENCY__AUDIENCES:
				return getAudiences();
			case PalierPackage.AGENCY__OWN:
				return getOwn();
			case PalierPackage.AGENCY__PRESENCES:
				return getPresences();
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
			case PalierPackage.AGENCY__NAME:
				setName((LocalizedText)newValue);
				return;
			case PalierPackage.AGENCY__ACRONYM:
				setAcronym((LocalizedText)newValue);
				return;
			case PalierPackage.AGENCY__OTHER_NAMES:
				getOtherNames().clear();
				getOtherNames().addAll((Collection<? extends String>)newValue);
				return;
			case PalierPackage.AGENCY__FORMER_IDS:
				getFormerIds().clear();
				getFormerIds().addAll((Collection<? extends String>)newValue);
				return;
			case PalierPackage.AGENCY__EXTERNAL_IDS:
				getExternalIds().clear();
				getExternalIds().addAll((Collection<? extends ExternalId>)newValue);
				return;
			case PalierPackage.AGENCY__CATEGORY:
				setCategory((AgencyCategory)newValue);
				return;
			case PalierPackage.AGENCY__SIZE:
				setSize((Integer)newValue);
				return;
			case PalierPackage.AGENCY__FIELD:
				setField((String)newValue);
				return;
			case PalierPackage.AGENCY__WEB_SITE:
				setWebSite((String)newValue);
				return;
			case PalierPackage.AGENCY__PARENT:
				setParent((Agency)newValue);
				return;
			case PalierPackage.AGENCY__UNMATCHED:
				setUnmatched((Boolean)newValue);
				return;
			case PalierPackage.AGENCY__RUN:
				setRun((String)newValue);
				return;
			case PalierPackage.AGENCY__HELD_FIELDS:
				getHeldFields().clear();
				getHeldFields().addAll((Collection<? extends String>)newValue);
				return;
			case PalierPackage.AGENCY__BEGUN_ON:
				setBegunOn((LocalDate)newValue);
				return;
			case PalierPackage.AGENCY__ENDED_ON:
				setEndedOn((LocalDate)newValue);
				return;
			case PalierPackage.AGENCY__SUCCESSORS:
				getSuccessors().clear();
				getSuccessors().addAll((Collection<? extends Agency>)newValue);
				return;
			case PalierPackage.AGENCY__SUCCESSOR_NAMES:
				getSuccessorNames().clear();
				getSuccessorNames().addAll((Collection<? extends String>)newValue);
				return;
			case PalierPackage.AGENCY__FORMER_NAMES:
				getFormerNames().clear();
				getFormerNames().addAll((Collection<? extends FormerName>)newValue);
				return;
			case PalierPackage.AGENCY__LIFE_SOURCE:
				setLifeSource((String)newValue);
				return;
			case PalierPackage.AGENCY__FORMER_VALUES:
				getFormerValues().clear();
				getFormerValues().addAll((Collection<? extends FormerValue>)newValue);
				return;
			case PalierPackage.AGENCY__AUDIENCES:
				getAudiences().clear();
				getAudiences().addAll((Collection<? extends Category>)newValue);
				return;
			case PalierPackage.AGENCY__OWN:
				getOwn().clear();
				getOwn().addAll((Collection<? extends OwnValue>)newValue);
				return;
			case PalierPackage.AGENCY__PRESENCES:
				getPresences().clear();
				getPresences().addAll((Collection<? extends Presence>)newValue);
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
			case PalierPackage.AGENCY__NAME:
				setName((LocalizedText)null);
				return;
			case PalierPackage.AGENCY__ACRONYM:
				setAcronym((LocalizedText)null);
				return;
			case PalierPackage.AGENCY__OTHER_NAMES:
				getOtherNames().clear();
				return;
			case PalierPackage.AGENCY__FORMER_IDS:
				getFormerIds().clear();
				return;
			case PalierPackage.AGENCY__EXTERNAL_IDS:
				getExternalIds().clear();
				return;
			case PalierPackage.AGENCY__CATEGORY:
				setCategory((AgencyCategory)null);
				return;
			case PalierPackage.AGENCY__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case PalierPackage.AGENCY__FIELD:
				setField(FIELD_EDEFAULT);
				return;
			case PalierPackage.AGENCY__WEB_SITE:
				setWebSite(WEB_SITE_EDEFAULT);
				return;
			case PalierPackage.AGENCY__PARENT:
				setParent((Agency)null);
				return;
			case PalierPackage.AGENCY__UNMATCHED:
				setUnmatched(UNMATCHED_EDEFAULT);
				return;
			case PalierPackage.AGENCY__RUN:
				setRun(RUN_EDEFAULT);
				return;
			case PalierPackage.AGENCY__HELD_FIELDS:
				getHeldFields().clear();
				return;
			case PalierPackage.AGENCY__BEGUN_ON:
				setBegunOn(BEGUN_ON_EDEFAULT);
				return;
			case PalierPackage.AGENCY__ENDED_ON:
				setEndedOn(ENDED_ON_EDEFAULT);
				return;
			case PalierPackage.AGENCY__SUCCESSORS:
				getSuccessors().clear();
				return;
			case PalierPackage.AGENCY__SUCCESSOR_NAMES:
				getSuccessorNames().clear();
				return;
			case PalierPackage.AGENCY__FORMER_NAMES:
				getFormerNames().clear();
				return;
			case PalierPackage.AGENCY__LIFE_SOURCE:
				setLifeSource(LIFE_SOURCE_EDEFAULT);
				return;
			case PalierPackage.AGENCY__FORMER_VALUES:
				getFormerValues().clear();
				return;
			case PalierPackage.AGENCY__AUDIENCES:
				getAudiences().clear();
				return;
			case PalierPackage.AGENCY__OWN:
				getOwn().clear();
				return;
			case PalierPackage.AGENCY__PRESENCES:
				getPresences().clear();
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
			case PalierPackage.AGENCY__NAME:
				return name != null;
			case PalierPackage.AGENCY__ACRONYM:
				return acronym != null;
			case PalierPackage.AGENCY__OTHER_NAMES:
				return otherNames != null && !otherNames.isEmpty();
			case PalierPackage.AGENCY__FORMER_IDS:
				return formerIds != null && !formerIds.isEmpty();
			case PalierPackage.AGENCY__EXTERNAL_IDS:
				return externalIds != null && !externalIds.isEmpty();
			case PalierPackage.AGENCY__CATEGORY:
				return category != null;
			case PalierPackage.AGENCY__SIZE:
				return SIZE_EDEFAULT == null ? size != null : !SIZE_EDEFAULT.equals(size);
			case PalierPackage.AGENCY__FIELD:
				return FIELD_EDEFAULT == null ? field != null : !FIELD_EDEFAULT.equals(field);
			case PalierPackage.AGENCY__WEB_SITE:
				return WEB_SITE_EDEFAULT == null ? webSite != null : !WEB_SITE_EDEFAULT.equals(webSite);
			case PalierPackage.AGENCY__PARENT:
				return parent != null;
			case PalierPackage.AGENCY__UNMATCHED:
				return unmatched != UNMATCHED_EDEFAULT;
			case PalierPackage.AGENCY__RUN:
				return RUN_EDEFAULT == null ? run != null : !RUN_EDEFAULT.equals(run);
			case PalierPackage.AGENCY__HELD_FIELDS:
				return heldFields != null && !heldFields.isEmpty();
			case PalierPackage.AGENCY__BEGUN_ON:
				return BEGUN_ON_EDEFAULT == null ? begunOn != null : !BEGUN_ON_EDEFAULT.equals(begunOn);
			case PalierPackage.AGENCY__ENDED_ON:
				return ENDED_ON_EDEFAULT == null ? endedOn != null : !ENDED_ON_EDEFAULT.equals(endedOn);
			case PalierPackage.AGENCY__SUCCESSORS:
				return successors != null && !successors.isEmpty();
			case PalierPackage.AGENCY__SUCCESSOR_NAMES:
				return successorNames != null && !successorNames.isEmpty();
			case PalierPackage.AGENCY__FORMER_NAMES:
				return formerNames != null && !formerNames.isEmpty();
			case PalierPackage.AGENCY__LIFE_SOURCE:
				return LIFE_SOURCE_EDEFAULT == null ? lifeSource != null : !LIFE_SOURCE_EDEFAULT.equals(lifeSource);
			case PalierPackage.AGENCY__FORMER_VALUES:
				return formerValues != null && !formerValues.isEmpty();
			case PalierPackage.AGENCY__AUDIENCES:
				return audiences != null && !audiences.isEmpty();
			case PalierPackage.AGENCY__OWN:
				return own != null && !own.isEmpty();
			case PalierPackage.AGENCY__PRESENCES:
				return presences != null && !presences.isEmpty();
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
		result.append(" (otherNames: ");
		result.append(otherNames);
		result.append(", formerIds: ");
		result.append(formerIds);
		result.append(", size: ");
		result.append(size);
		result.append(", field: ");
		result.append(field);
		result.append(", webSite: ");
		result.append(webSite);
		result.append(", unmatched: ");
		result.append(unmatched);
		result.append(", run: ");
		result.append(run);
		result.append(", heldFields: ");
		result.append(heldFields);
		result.append(", begunOn: ");
		result.append(begunOn);
		result.append(", endedOn: ");
		result.append(endedOn);
		result.append(", successorNames: ");
		result.append(successorNames);
		result.append(", formerNames: ");
		result.append(formerNames);
		result.append(", lifeSource: ");
		result.append(lifeSource);
		result.append(", formerValues: ");
		result.append(formerValues);
		result.append(", own: ");
		result.append(own);
		result.append(')');
		return result.toString();
	}

} //AgencyImpl
