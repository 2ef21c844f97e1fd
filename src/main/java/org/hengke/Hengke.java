package org.hengke;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The program. */
@SpringBootApplication
@Modulithic(systemName = "Hengke")
public class Hengke {

    public static void main(String[] arguments) {
        SpringApplication.run(Hengke.class, arguments);
    }
}
