# Build the jar first: ./mvnw -DskipTests package
FROM eclipse-temurin:25-jre

WORKDIR /parley
COPY app/target/parley.jar parley.jar
RUN useradd --system --uid 10001 parley && install -d -o parley data
USER parley

EXPOSE 8080
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "parley.jar"]
CMD ["serve", "--bind", "0.0.0.0"]
