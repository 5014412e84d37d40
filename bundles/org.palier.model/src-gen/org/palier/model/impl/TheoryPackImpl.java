/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.palier.model.AgencyCategory;
import org.palier.model.LocalizedText;
import org.palier.model.Objective;
import org.palier.model.OwnField;
import org.palier.model.PalierPackage;
import org.palier.model.Platform;
import org.palier.model.Replacement;
import org.palier.model.Theory;
import org.palier.model.TheoryPack;
import org.palier.model.Usage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Theory Pack</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.TheoryPackImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.palier.model.impl.TheoryPackImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.impl.TheoryPackImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.palier.model.impl.TheoryPackImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.palier.model.impl.TheoryPackImpl#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.palier.model.impl.TheoryPackImpl#getPlatforms <em>Platforms</em>}</li>
 *   <li>{@link org.palier.model.impl.TheoryPackImpl#getUsages <em>Usages</em>}</li>
 *   <li>{@link org.palier.model.impl.TheoryPackImpl#getTheories <em>Theories</em>}</li>
 *   <li>{@link org.palier.model.impl.TheoryPackImpl#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.palier.model.impl.TheoryPackImpl#getFields <em>Fields</em>}</li>
 *   <li>{@link org.palier.model.impl.TheoryPackImpl#getReplacements <em>Replacements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TheoryPackImpl extends IdentifiedImpl implements TheoryPack {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

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
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected LocalizedText description;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCategories() <em>Categories</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategories()
	 * @generated
	 * @ordered
	 */
	protected EList<AgencyCategory> categories;

	/**
	 * The cached value of the '{@link #getPlatforms() <em>Platforms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatforms()
	 * @generated
	 * @ordered
	 */
	protected EList<Platform> platforms;

	/**
	 * The cached value of the '{@link #getUsages() <em>Usages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsages()
	 * @generated
	 * @ordered
	 */
	protected EList<Usage> usages;

	/**
	 * The cached value of the '{@link #getTheories() <em>Theories</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTheories()
	 * @generated
	 * @ordered
	 */
	protected EList<Theory> theories;

	/**
	 * The cached value of the '{@link #getObjectives() <em>Objectives</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectives()
	 * @generated
	 * @ordered
	 */
	protected EList<Objective> objectives;

	/**
	 * The cached value of the '{@link #getFields() <em>Fields</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFields()
	 * @generated
	 * @ordered
	 */
	protected EList<OwnField> fields;

	/**
	 * The cached value of the '{@link #getReplacements() <em>Replacements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacements()
	 * @generated
	 * @ordered
	 */
	protected EList<Replacement> replacements;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TheoryPackImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.THEORY_PACK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.THEORY_PACK__VERSION, oldVersion, version));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PalierPackage.THEORY_PACK__NAME, oldName, newName);
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
				msgs = ((InternalEObject)name).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PalierPackage.THEORY_PACK__NAME, null, msgs);
			if (newName != null)
				msgs = ((InternalEObject)newName).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PalierPackage.THEORY_PACK__NAME, null, msgs);
			msgs = basicSetName(newName, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.THEORY_PACK__NAME, newName, newName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDescription(LocalizedText newDescription, NotificationChain msgs) {
		LocalizedText oldDescription = description;
		description = newDescription;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PalierPackage.THEORY_PACK__DESCRIPTION, oldDescription, newDescription);
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
	public void setDescription(LocalizedText newDescription) {
		if (newDescription != description) {
			NotificationChain msgs = null;
			if (description != null)
				msgs = ((InternalEObject)description).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PalierPackage.THEORY_PACK__DESCRIPTION, null, msgs);
			if (newDescription != null)
				msgs = ((InternalEObject)newDescription).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PalierPackage.THEORY_PACK__DESCRIPTION, null, msgs);
			msgs = basicSetDescription(newDescription, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.THEORY_PACK__DESCRIPTION, newDescription, newDescription));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.THEORY_PACK__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AgencyCategory> getCategories() {
		if (categories == null) {
			categories = new EObjectContainmentEList<AgencyCategory>(AgencyCategory.class, this, PalierPackage.THEORY_PACK__CATEGORIES);
		}
		return categories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Platform> getPlatforms() {
		if (platforms == null) {
			platforms = new EObjectContainmentEList<Platform>(Platform.class, this, PalierPackage.THEORY_PACK__PLATFORMS);
		}
		return platforms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Usage> getUsages() {
		if (usages == null) {
			usages = new EObjectContainmentEList<Usage>(Usage.class, this, PalierPackage.THEORY_PACK__USAGES);
		}
		return usages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Theory> getTheories() {
		if (theories == null) {
			theories = new EObjectContainmentEList<Theory>(Theory.class, this, PalierPackage.THEORY_PACK__THEORIES);
		}
		return theories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Objective> getObjectives() {
		if (objectives == null) {
			objectives = new EObjectContainmentEList<Objective>(Objective.class, this, PalierPackage.THEORY_PACK__OBJECTIVES);
		}
		return objectives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OwnField> getFields() {
		if (fields == null) {
			fields = new EObjectContainmentEList<OwnField>(OwnField.class, this, PalierPackage.THEORY_PACK__FIELDS);
		}
		return fields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Replacement> getReplacements() {
		if (replacements == null) {
			replacements = new EObjectContainmentEList<Replacement>(Replacement.class, this, PalierPackage.THEORY_PACK__REPLACEMENTS);
		}
		return replacements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PalierPackage.THEORY_PACK__NAME:
				return basicSetName(null, msgs);
			case PalierPackage.THEORY_PACK__DESCRIPTION:
				return basicSetDescription(null, msgs);
			case PalierPackage.THEORY_PACK__CATEGORIES:
				return ((InternalEList<?>)getCategories()).basicRemove(otherEnd, msgs);
			case PalierPackage.THEORY_PACK__PLATFORMS:
				return ((InternalEList<?>)getPlatforms()).basicRemove(otherEnd, msgs);
			case PalierPackage.THEORY_PACK__USAGES:
				return ((InternalEList<?>)getUsages()).basicRemove(otherEnd, msgs);
			case PalierPackage.THEORY_PACK__THEORIES:
				return ((InternalEList<?>)getTheories()).basicRemove(otherEnd, msgs);
			case PalierPackage.THEORY_PACK__OBJECTIVES:
				return ((InternalEList<?>)getObjectives()).basicRemove(otherEnd, msgs);
			case PalierPackage.THEORY_PACK__FIELDS:
				return ((InternalEList<?>)getFields()).basicRemove(otherEnd, msgs);
			case PalierPackage.THEORY_PACK__REPLACEMENTS:
				return ((InternalEList<?>)getReplacements()).basicRemove(otherEnd, msgs);
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
			case PalierPackage.THEORY_PACK__VERSION:
				return getVersion();
			case PalierPackage.THEORY_PACK__NAME:
				return getName();
			case PalierPackage.THEORY_PACK__DESCRIPTION:
				return getDescription();
			case PalierPackage.THEORY_PACK__SOURCE:
				return getSource();
			case PalierPackage.THEORY_PACK__CATEGORIES:
				return getCategories();
			case PalierPackage.THEORY_PACK__PLATFORMS:
				return getPlatforms();
			case PalierPackage.THEORY_PACK__USAGES:
				return getUsages();
			case PalierPackage.THEORY_PACK__THEORIES:
				return getTheories();
			case PalierPackage.THEORY_PACK__OBJECTIVES:
				return getObjectives();
			case PalierPackage.THEORY_PACK__FIELDS:
				return getFields();
			case PalierPackage.THEORY_PACK__REPLACEMENTS:
				return getReplacements();
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
			case PalierPackage.THEORY_PACK__VERSION:
				setVersion((String)newValue);
				return;
			case PalierPackage.THEORY_PACK__NAME:
				setName((LocalizedText)newValue);
				return;
			case PalierPackage.THEORY_PACK__DESCRIPTION:
				setDescription((LocalizedText)newValue);
				return;
			case PalierPackage.THEORY_PACK__SOURCE:
				setSource((String)newValue);
				return;
			case PalierPackage.THEORY_PACK__CATEGORIES:
				getCategories().clear();
				getCategories().addAll((Collection<? extends AgencyCategory>)newValue);
				return;
			case PalierPackage.THEORY_PACK__PLATFORMS:
				getPlatforms().clear();
				getPlatforms().addAll((Collection<? extends Platform>)newValue);
				return;
			case PalierPackage.THEORY_PACK__USAGES:
				getUsages().clear();
				getUsages().addAll((Collection<? extends Usage>)newValue);
				return;
			case PalierPackage.THEORY_PACK__THEORIES:
				getTheories().clear();
				getTheories().addAll((Collection<? extends Theory>)newValue);
				return;
			case PalierPackage.THEORY_PACK__OBJECTIVES:
				getObjectives().clear();
				getObjectives().addAll((Collection<? extends Objective>)newValue);
				return;
			case PalierPackage.THEORY_PACK__FIELDS:
				getFields().clear();
				getFields().addAll((Collection<? extends OwnField>)newValue);
				return;
			case PalierPackage.THEORY_PACK__REPLACEMENTS:
				getReplacements().clear();
				getReplacements().addAll((Collection<? extends Replacement>)newValue);
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
			case PalierPackage.THEORY_PACK__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case PalierPackage.THEORY_PACK__NAME:
				setName((LocalizedText)null);
				return;
			case PalierPackage.THEORY_PACK__DESCRIPTION:
				setDescription((LocalizedText)null);
				return;
			case PalierPackage.THEORY_PACK__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case PalierPackage.THEORY_PACK__CATEGORIES:
				getCategories().clear();
				return;
			case PalierPackage.THEORY_PACK__PLATFORMS:
				getPlatforms().clear();
				return;
			case PalierPackage.THEORY_PACK__USAGES:
				getUsages().clear();
				return;
			case PalierPackage.THEORY_PACK__THEORIES:
				getTheories().clear();
				return;
			case PalierPackage.THEORY_PACK__OBJECTIVES:
				getObjectives().clear();
				return;
			case PalierPackage.THEORY_PACK__FIELDS:
				getFields().clear();
				return;
			case PalierPackage.THEORY_PACK__REPLACEMENTS:
				getReplacements().clear();
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
			case PalierPackage.THEORY_PACK__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case PalierPackage.THEORY_PACK__NAME:
				return name != null;
			case PalierPackage.THEORY_PACK__DESCRIPTION:
				return description != null;
			case PalierPackage.THEORY_PACK__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case PalierPackage.THEORY_PACK__CATEGORIES:
				return categories != null && !categories.isEmpty();
			case PalierPackage.THEORY_PACK__PLATFORMS:
				return platforms != null && !platforms.isEmpty();
			case PalierPackage.THEORY_PACK__USAGES:
				return usages != null && !usages.isEmpty();
			case PalierPackage.THEORY_PACK__THEORIES:
				return theories != null && !theories.isEmpty();
			case PalierPackage.THEORY_PACK__OBJECTIVES:
				return objectives != null && !objectives.isEmpty();
			case PalierPackage.THEORY_PACK__FIELDS:
				return fields != null && !fields.isEmpty();
			case PalierPackage.THEORY_PACK__REPLACEMENTS:
				return replacements != null && !replacements.isEmpty();
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
		result.append(" (version: ");
		result.append(version);
		result.append(", source: ");
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //TheoryPackImpl
