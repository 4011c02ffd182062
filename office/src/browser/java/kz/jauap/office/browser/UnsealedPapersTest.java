package kz.jauap.office.browser;

import kz.jauap.office.house.OfficeTest;

@OfficeTest(properties = "jauap.signature.demo-authority=false")
class UnsealedPapersTest extends PapersForTheArchive {}
